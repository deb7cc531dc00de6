/* strtod and strtof round to the nearest: numbers of up to a thousand digits, of all sizes, those halfway between two doubles and their neighbours.
 * flags: -O1
 * stdout:
 *   random: 2431a0b5b2f87165, 10270 out of range, 40000 whole
 *   halfway: 90cda089d556b7a5, 0 out of range, 40000 whole
 *   printed: 2ff469450e716c2e, 17541 out of range, 40000 whole
 */
#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 362436069362436069;
static char text[3000];

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static void random_digits(void)
{
	int n = 0;
	const int count = 1 + (int)(next() % (next() % 40 ? 25 : 1000)), point = (int)(next() % 30);
	for (int i = 0; i < count; i++) {
		if (i == point)
			text[n++] = '.';
		text[n++] = (char)('0' + next() % 10);
	}
	const int power = next() % 2 ? (int)(next() % 50) - 25 : (int)(next() % 700) - 360;
	sprintf(text + n, "e%d", power);
}

/* The middle between a number of 24 or 53 bits and the next larger one: its digits, and perhaps one less or more at the end. */
static void halfway(void)
{
	const int bits = next() % 2 ? 24 : 53;
	/* With one bit more it is still exact below 2^64, or a fraction of at most 63 bits. */
	const uint64_t middle = (next() >> (64 - bits) | 1ull << (bits - 1)) << 1 | 1;
	const int shift = (int)(next() % 10), behind = (int)(next() % 60);
	int n;
	if (next() % 2) {
		n = sprintf(text, "%llu", (unsigned long long)middle << shift);
	} else {
		const uint64_t unit = 1ull << behind;
		uint64_t rest = middle & (unit - 1);
		n = sprintf(text, "%llu.", (unsigned long long)(middle >> behind));
		for (; rest; rest &= unit - 1) {
			rest *= 10;
			text[n++] = (char)('0' + (rest >> behind));
		}
		text[n] = 0;
	}
	switch (next() % 3) {
	case 0:
		if (strchr(text, '.'))
			strcpy(text + n, "0000000000000000000000000000000000000000001");
		break;
	case 1:
		if (text[n - 1] > '0' && text[n - 1] <= '9')
			strcpy(text + n - 1, (char[]){ text[n - 1] - 1, strchr(text, '.') ? '9' : 0, 0 });
		break;
	}
}

/* As many digits of a double of any size as usual, or all. */
static void printed(void)
{
	uint64_t bits = next() & ~(1ull << 63);
	double d;
	memcpy(&d, &bits, sizeof d);
	snprintf(text, sizeof text, "%.*e", next() % 8 ? (int)(next() % 20) : 1080, isfinite(d) ? d : 1.0);
}

int main(void)
{
	static void (*const makers[])(void) = { random_digits, halfway, printed };
	static const char *const names[] = { "random", "halfway", "printed" };
	for (int m = 0; m < 3; m++) {
		uint64_t sum = 0;
		int ranges = 0, ends = 0;
		for (int i = 0; i < 20000; i++) {
			char *end;
			makers[m]();
			errno = 0;
			const double d = strtod(text, &end);
			uint64_t bits;
			memcpy(&bits, &d, sizeof d);
			sum = (sum ^ bits) * 0x100000001b3;
			ranges += errno == ERANGE;
			ends += !*end;
			errno = 0;
			const float f = strtof(text, &end);
			uint32_t word;
			memcpy(&word, &f, sizeof f);
			sum = (sum ^ word) * 0x100000001b3;
			ranges += errno == ERANGE;
			ends += !*end;
		}
		printf("%s: %016llx, %d out of range, %d whole\n", names[m], (unsigned long long)sum, ranges, ends);
	}
	return 0;
}
