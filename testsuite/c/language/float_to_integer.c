/* A floating-point number that an integer type cannot hold becomes the nearest value
 * that it can: the tests that programs make for it are not optimized away.
 * matrix: -O0 | -O2 | -O2 -flto
 * host: skip the conversion is undefined in C, and x86 gives another value
 * stdout:
 *   1e20 is too large
 *   1000 fits
 *   ffffffffffffffff 0 7fffffff 80000000 0
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void test(const char *text)
{
	double value = strtod(text, NULL);
	uintmax_t integer = (uintmax_t)value;

	printf((double)integer != floor(value) ? "%s is too large\n" : "%s fits\n", text);
}

int main(void)
{
	volatile double large = 1e30, nan = NAN;

	test("1e20");
	test("1000");
	printf("%jx %jx %x %x %x\n", (uintmax_t)large, (uintmax_t)-large,
	       (unsigned)(int)large, (unsigned)(int)-large, (unsigned)(int)nan);
	return 0;
}
