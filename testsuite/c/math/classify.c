/* fpclassify and its relatives, the ordered comparisons, nan and signbit.
 * stdout:
 *   normal normal normal: 1 0 0 1 0
 *   normal normal normal: 1 0 0 1 1
 *   zero zero zero: 1 0 0 0 0
 *   zero zero zero: 1 0 0 0 1
 *   infinite infinite infinite: 0 1 0 0 0
 *   infinite infinite infinite: 0 1 0 0 1
 *   nan nan nan: 0 0 1 0 0
 *   normal zero normal: 1 0 0 1 0
 *   subnormal zero normal: 1 0 0 0 0
 *   normal infinite normal: 1 0 0 1 0
 *   1 1 0 1 1
 *   0 0 1 0
 *   1 1 1
 *   1 1 1
 */
#define _GNU_SOURCE
#include <float.h>
#include "values.h"

static volatile double zero = 0;

static const char *class(int c)
{
	return c == FP_NAN ? "nan" : c == FP_INFINITE ? "infinite" : c == FP_ZERO ? "zero" : c == FP_SUBNORMAL ? "subnormal" :
		c == FP_NORMAL ? "normal" : "?";
}

int main(void)
{
	const double all[] = { 1.0, -1.0, zero, -zero, 1 / zero, -1 / zero, zero / zero, DBL_MIN, DBL_MIN / 2, DBL_MAX };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		double x = all[i];
		printf("%s %s %s: %d %d %d %d %d\n", class(fpclassify(x)), class(fpclassify((float)x)), class(fpclassify((long double)x)), !!isfinite(x),
			!!isinf(x), !!isnan(x), !!isnormal(x), isnan(x) ? 0 : !!signbit(x));
	}
	double a = 1, b = 2, n = NAN;
	printf("%d %d %d %d %d\n", isgreater(b, a), isgreaterequal(a, a), isless(b, a), islessequal(a, b), islessgreater(a, b));
	printf("%d %d %d %d\n", isgreater(n, a), islessequal(n, a), isunordered(n, a), isunordered(a, b));
	printf("%d %d %d\n", !!isnan(nan("")), !!isnan(nanf("1")), !!isnan(nanl("")));
	printf("%d %d %d\n", HUGE_VAL == INFINITY, !!isinf(HUGE_VALF), !!isinf(HUGE_VALL));
	return 0;
}
