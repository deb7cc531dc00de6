/* Digits of doubles are exact: many numbers of all sizes in all conversions, flags, widths and precisions, as sums of what was printed.
 * flags: -O1
 * stdout:
 *   e: 652235 bytes, 6fce1d2d
 *   f: 1118164 bytes, 209b29e8
 *   g: 432574 bytes, fec348a1
 *   E: 657626 bytes, 81dd1777
 *   F: 1099947 bytes, 4e51a03d
 *   G: 434213 bytes, f5479280
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static double of_bits(uint64_t bits)
{
	double d;
	memcpy(&d, &bits, sizeof d);
	return d;
}

/* Of any size; of usual size; with few bits; few decimals; the smallest; halves and other ties. */
static double number(void)
{
	const uint64_t r = next();
	switch (next() % 6) {
	case 0: return of_bits(r);
	case 1: return of_bits((r & 0x800fffffffffffff) | (1023 - 30 + next() % 90) << 52);
	case 2: return of_bits(r & 0xfff8000000000000);
	case 3: return (double)(r % 1000000) / 1000;
	case 4: return of_bits(r >> (12 + next() % 50));
	default: return (double)(r % 2000000) / (double)(1 << next() % 12);
	}
}

int main(void)
{
	static char text[4000];
	for (const char *letter = "efgEFG"; *letter; letter++) {
		uint32_t sum = 2166136261;
		size_t bytes = 0;
		for (int i = 0; i < 20000; i++) {
			char format[16] = "%", *f = format + 1;
			for (const char *flag = "#0- +"; *flag; flag++)
				/* glibc rounds # and g wrong where there is a digit more. */
				if (next() % 4 == 0 && (*flag != '#' || (*letter | 32) != 'g'))
					*f++ = *flag;
			f = strcpy(f, "*.*") + 3;
			*f = *letter;
			const int width = next() % 4 ? 0 : (int)(next() % 60), precision = (int)(next() % (next() % 50 ? 24 : 1100)) - 1;
			const double d = number();
			if (d != d)
				continue;
			bytes += (size_t)snprintf(text, sizeof text, format, width, precision, d);
			for (const char *t = text; *t; t++)
				sum = (sum ^ (unsigned char)*t) * 16777619;
		}
		printf("%c: %zu bytes, %08x\n", *letter, bytes, sum);
	}
	return 0;
}
