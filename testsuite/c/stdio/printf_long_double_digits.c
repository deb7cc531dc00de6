/* long double has 113 bits of mantissa here: its digits, and what is printed reads back as the same number.
 * host: skip the host's long double has 64 bits
 * stdout:
 *   [0.1000000000000000000000000000000000048148] [0.333333333333333333333333333333333317] [0x1.999999999999999999999999999ap-4] [0x1.555p-2] [             -6.66666666666666666667e-01]
 *   [1.1897314953572317650857593266280070e+4932] [3.3621031431120935062626778173217526e-4932] [6.4751751194380251109244389582276466e-4966]
 *   [0x1.ffffffffffffffffffffffffffffp+16383] [0x1p-16494] [0x2p+0]
 *   [1606938044258990275541962092341162602522202993782792835301376]
 *   0 0
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 521288629521288629;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static int reads_back(const char *format, long double x)
{
	char text[100];
	snprintf(text, sizeof text, format, x);
	long double back, scanned;
	back = strtold(text, NULL);
	sscanf(text, "%Lf", &scanned);
	return !memcmp(&back, &x, sizeof x) && !memcmp(&scanned, &x, sizeof x);
}

int main(void)
{
	printf("[%.40Lf] [%.36Lg] [%La] [%.3La] [%40.20Le]\n", 0.1L, 1.0L / 3, 0.1L, 1.0L / 3, -2.0L / 3);
	printf("[%.34Le] [%.34Le] [%.34Le]\n", 1.18973149535723176508575932662800702e4932L, 3.36210314311209350626267781732175260e-4932L,
		6.47517511943802511092443895822764655e-4966L);
	printf("[%La] [%La] [%.0La]\n", 1.18973149535723176508575932662800702e4932L, 6.47517511943802511092443895822764655e-4966L, 1.5L);
	printf("[%.0Lf]\n", 0x1p200L + 1);
	int same = 0, hexadecimal = 0, numbers = 0;
	for (int i = 0; i < 2000; i++) {
		uint64_t bits[2] = { next(), next() };
		if (i % 2)
			bits[1] = (bits[1] & 0x8000ffffffffffff) | (16383 - 60 + next() % 120) << 48;
		long double x;
		memcpy(&x, bits, sizeof x);
		if (!isfinite(x))
			continue;
		numbers++;
		same += reads_back("%.36Lg", x);
		hexadecimal += reads_back("%La", x);
	}
	printf("%d %d\n", numbers - same, numbers - hexadecimal);
	return 0;
}
