/* strtod, strtof and strtold: decimal, hexadecimal, infinities, NaN, correct rounding, the end pointer and ERANGE.
 * stdout:
 *   "0": 0 rest "" | 0
 *   "-0": -0 rest "" | -0
 *   "1": 1 rest "" | 1
 *   "  +1.5e3x": 1500 rest "x" | 1500
 *   ".5": 0.5 rest "" | 0.5
 *   "5.": 5 rest "" | 5
 *   ".": 0 rest "." | 0
 *   "-.e1": 0 rest "-.e1" | 0
 *   "1e": 1 rest "e" | 1
 *   "1e+": 1 rest "e+" | 1
 *   "1e-2": 0.01 rest "" | 0.00999999978
 *   "0x1p4": 16 rest "" | 16
 *   "0x.8": 0.5 rest "" | 0.5
 *   "0x": 0 rest "x" | 0
 *   "0x1.8p": 1.5 rest "p" | 1.5
 *   "inf": inf rest "" | inf
 *   "-Infinity": -inf rest "" | -inf
 *   "infinit": inf rest "init" | inf
 *   "nano": nan rest "o" | nan
 *   "1e400": inf rest "" ERANGE | inf ERANGE
 *   "-1e400": -inf rest "" ERANGE | -inf ERANGE
 *   "1e-400": 0 rest "" ERANGE | 0 ERANGE
 *   "4.9406564584124654e-324": 4.9406564584124654e-324 rest "" | 0 ERANGE
 *   "2.4703282292062327e-324": 0 rest "" ERANGE | 0 ERANGE
 *   "2.4703282292062328e-324": 4.9406564584124654e-324 rest "" | 0 ERANGE
 *   "1.7976931348623157e308": 1.7976931348623157e+308 rest "" | inf ERANGE
 *   "1.7976931348623159e308": inf rest "" ERANGE | inf ERANGE
 *   "2.2250738585072014e-308": 2.2250738585072014e-308 rest "" | 0 ERANGE
 *   "2.2250738585072011e-308": 2.2250738585072009e-308 rest "" | 0 ERANGE
 *   "3.4028235e38": 3.4028234999999999e+38 rest "" | 3.40282347e+38
 *   "3.4028236e38": 3.4028235999999999e+38 rest "" | inf ERANGE
 *   "1e-46": 1e-46 rest "" | 0 ERANGE
 *   "9007199254740993": 9007199254740992 rest "" | 9.00719925e+15
 *   "9007199254740992.9999999999999999999": 9007199254740992 rest "" | 9.00719925e+15
 *   "0.1": 0.10000000000000001 rest "" | 0.100000001
 *   "0.3": 0.29999999999999999 rest "" | 0.300000012
 *   "123456789012345678901234567890": 1.2345678901234568e+29 rest "" | 1.23456789e+29
 *   "1.00000005960464477539062500000000000000000000000000000000001": 1.0000000596046448 rest "" | 1.00000012
 *   "8.5e-4294967296": 0 rest "" ERANGE | 0 ERANGE
 *   1 0
 *   1 x
 *   1
 *   125.000 z
 *   1 1
 *   1 1
 *   1.5 2.5 3.5
 */
#define _GNU_SOURCE
#include <errno.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void show(const char *s)
{
	char *end = NULL;
	errno = 0;
	double d = strtod(s, &end);
	printf("\"%s\": %.17g rest \"%s\"%s", s, d, end, errno == ERANGE && (d == 0 || isinf(d)) ? " ERANGE" : "");
	errno = 0;
	float f = strtof(s, &end);
	printf(" | %.9g%s\n", f, errno == ERANGE && (f == 0 || isinf(f)) ? " ERANGE" : "");
}

int main(void)
{
	static const char *all[] = {
		"0", "-0", "1", "  +1.5e3x", ".5", "5.", ".", "-.e1", "1e", "1e+", "1e-2", "0x1p4", "0x.8", "0x", "0x1.8p", "inf", "-Infinity",
		"infinit", "nano", "1e400", "-1e400", "1e-400", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
		"1.7976931348623157e308", "1.7976931348623159e308", "2.2250738585072014e-308", "2.2250738585072011e-308", "3.4028235e38",
		"3.4028236e38", "1e-46", "9007199254740993", "9007199254740992.9999999999999999999", "0.1", "0.3", "123456789012345678901234567890",
		"1.00000005960464477539062500000000000000000000000000000000001", "8.5e-4294967296",
	};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		show(all[i]);
	char *end;
	int is_nan = !!isnan(strtod("NAN", &end));
	printf("%d %d\n", is_nan, *end);
	double n = strtod("nan(123)x", &end);
	printf("%d %c\n", !!isnan(n), *end);
	printf("%d\n", atof("2.5abc") == 2.5);
	/* A long double has at least the digits of a double. */
	long double l = strtold("1.25e2z", &end);
	printf("%.3Lf %c\n", l, *end);
	errno = 0;
	l = strtold("1e5000", NULL);
	printf("%d %d\n", !!isinf(l), errno == ERANGE);
	printf("%d %d\n", strtold("-inf", NULL) == -INFINITY, strtold("0x1p-3", NULL) == 0.125L);
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	printf("%g %g %Lg\n", strtod_l("1.5", NULL, c), (double)strtof_l("2.5", NULL, c), strtold_l("3.5", NULL, c));
	freelocale(c);
	return 0;
}
