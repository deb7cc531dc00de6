/* strtod, strtof and what ends a number: forms, the borders of what is exact, and many made by chance, to the last bit.
 * stdout:
 *   0 0 0
 *   0 0 0
 *   0 0 0
 *   0 0 0
 *   0 0 0
 *   0 0 0
 *   0 1 12
 *   -0 2 8007a12180000024
 *   0 4 48
 *   12 5 c4dbe3a393c0005a
 *   1 2 be13c8ef9e800024
 *   0.5 2 bc23c14e7d000024
 *   -5 5 42777b3ba9e0005a
 *   1 1 be13c8ef9e800012
 *   1 1 be13c8ef9e800012
 *   1 1 be13c8ef9e800012
 *   1000 4 d15cd4df5fee0048
 *   0 1 12
 *   8 5 c3e3dfd30300005a
 *   0.5 4 bc23c14e7d000048
 *   inf 3 7e1799805e800036
 *   -inf 9 fe1f3aa1de8000a2
 *   inf 5 7e1799805e80005f
 *   -inf 6 fe1f3aa1de800071
 *   0 6 6c
 *   9007199254740992 16 24c55d4b8e000120
 *   9007199254740992 16 24c55d4b8e000120
 *   9007199254740992 18 24c55d4b8e000144
 *   9007199254740992 20 24c55d4b8e000168
 *   1e+22 4 4ba31f66c317fe5e
 *   9.9999999999999992e+22 4 51f6829395bdfdd4
 *   -1e-22 6 b07227279cfd5b89
 *   9.9999999999999996e-24 5 29df0a13a8aafb77
 *   1.6777216e+17 11 2cd6e89590daf9f1
 *   16777217 8 ec94800cb2800090
 *   16777217 11 ec94800cb28000c6
 *   8.3886089999999996e-05 11 a3ad137ca5faeb6e
 *   1.8446744073709552e+19 20 3a15b137fe800168
 *   1.8446744073709552e+19 20 3a15b137fe800168
 *   0 7 7e
 *   9.9999999999999997e-29 30 9d77121cebd15c5
 *   1.2345678901234568e+29 30 792b8d2d6f514236
 *   10 27 c45fe1bb4b6001e6
 *   inf 22 7e1799805e800191
 *   12 5 c4dbe3a393c0005a
 *   1 2 be13c8ef9e800024
 *   100000 3 de191d04d2bdf036
 *   2.2250738585072009e-308 23 1f000000000017f
 *   1.7976931348623157e+308 22 7e1799805e80016d
 *   3.4028234999999999e+38 12 b617997d22d90d9d
 *   0.10000000000000001 3 b77d489893030d83
 *   0.29999999999999999 3 ba96ee672f061ab1
 *   4.9406564584124654e-324 6 8b
 *   6bc1964d539fdc68
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned seed = 3;

static unsigned chance(unsigned below)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % below;
}

/* All that comes of reading `s`, as a number. That what is too small sets errno is optional, so only what is too large counts. */
static uint64_t reading(const char *s)
{
	char *end, *float_end;
	errno = 0;
	const double d = strtod(s, &end);
	const int error = errno;
	const float f = strtof(s, &float_end);
	uint64_t bits;
	uint32_t float_bits;
	memcpy(&bits, &d, sizeof bits);
	memcpy(&float_bits, &f, sizeof float_bits);
	return bits * 31 + float_bits * 1000003ull + (uint64_t)(end - s) * 7 + (uint64_t)(float_end - s) * 11 + (error == ERANGE && d - d != 0) * 5;
}

static size_t digits(char *s, unsigned most)
{
	const size_t n = chance(most + 1);
	for (size_t i = 0; i < n; i++)
		s[i] = (char)('0' + (chance(4) ? chance(10) : 0));
	return n;
}

static char *one_of(char *s, const char *const *list, unsigned n)
{
	return stpcpy(s, list[chance(n)]);
}

/* A number of some form, and what may follow it. */
static void make(char *s, unsigned size)
{
	static const char *const signs[] = {"", "", "-", "+", " \t", " -"}, *const marks[] = {"e", "E", "e-", "e-", "E+"};
	static const char *const ends[] = {"", "", "e", "e+", ".", "x", "-1", " 2"};
	s = one_of(s, signs, 6);
	s += digits(s, size);
	if (chance(3)) {
		*s++ = '.';
		s += digits(s, size);
	}
	if (chance(2)) {
		s = one_of(s, marks, 5);
		const unsigned most = chance(4) ? 24 : 400;
		s += sprintf(s, "%u", chance(most));
	}
	one_of(s, ends, 8);
}

int main(void)
{
	static const char *const forms[] = {
		"", " ", "-", ".", "-.", "e1", "0", "-0", "+0.0", "00012", "1.", ".5", "-.5e1", "1e", "1e+", "1e-x", "1.e3", "0x", "0x1p3", "0x.8", "inf",
		"-INFINITY!", "1e400", "-1e400", "1e-400", "9007199254740992", "9007199254740993", "9007199254740993e0", "90071992547409915e-1", "1e22", "1e23",
		"-1e-22", "1e-23", "16777216e10", "16777217", "1677721.7e1", "8388609e-11", "18446744073709551615", "18446744073709551616", "0e99999",
		"0.0000000000000000000000000001", "123456789012345678901234567890", "1e0000000000000000000000001", "1e99999999999999999999", "  \n12abc", "1..2",
		"1e5.5", "2.2250738585072011e-308", "1.7976931348623157e308", "3.4028235e38", "0.1", "0.3", "5e-324",
	};
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		char *end;
		const double d = strtod(forms[i], &end);
		printf("%.17g %td %llx\n", d, end - forms[i], (unsigned long long)reading(forms[i]));
	}
	uint64_t sum = 0;
	for (int i = 0; i < 200000; i++) {
		char s[128];
		make(s, i % 3 ? 8 : 20);
		sum = sum * 1099511628211u + reading(s);
	}
	printf("%llx\n", (unsigned long long)sum);
	return strtod("7.5", NULL) != 7.5 || strtof("-7.5", NULL) != -7.5f;
}
