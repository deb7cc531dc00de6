/* frexp, ldexp, scalbn, scalbln, ilogb, logb, nextafter and nexttoward, with subnormals.
 * stdout:
 *   0.5 1 | 0.5 1 | 1 1
 *   0.5 0 | 0.5 0 | 1 1
 *   0.625 4 | 0.625 4 | 1 1
 *   -0.75 2 | -0.75 2 | 1 1
 *   0.5 -1073 | 0.5 1 | 1 1
 *   0.99999999999999989 1024 | 0.5 1 | 1 1
 *   0 0 | 0 0 | 1 1
 *   ldexp(0.75, 4): 12 12 12
 *   ldexp(1.0, -5): 0.03125 0.03125 0.03125
 *   scalbn(1.25, 3): 10 10 10
 *   scalbln(1.25, -3L): 0.15625 0.15625 0.15625
 *   3 -2 10 -1074
 *   1 1 1
 *   9.8813129168249309e-324 1 0
 *   1.0000000000000002 0.99999999999999989 4.9406564584124654e-324
 *   1.00000012 0.99999994
 *   1.0000000000000002 1 1
 *   1 1
 */
#include <limits.h>
#include <float.h>
#include "values.h"

int main(void)
{
	static const double all[] = { 1, 0.5, 10, -3, 0x1p-1074, DBL_MAX, 0 };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		int e, ef, el;
		double m = frexp(all[i], &e);
		float mf = frexpf(i == 4 || i == 5 ? 1 : all[i], &ef);
		long double ml = frexpl(all[i], &el);
		printf("%.17g %d | %g %d | %d %d\n", m, e, mf, ef, ml == m, el == e);
	}
	EACH(ldexp, 0.75, 4);
	EACH(ldexp, 1.0, -5);
	EACH(scalbn, 1.25, 3);
	EACH(scalbln, 1.25, -3L);
	printf("%d %d %d %d\n", ilogb(10.0), ilogbf(0.3f), ilogbl(1024.0L), ilogb(0x1p-1074));
	printf("%d %d %d\n", ilogb(0.0) == FP_ILOGB0, ilogb(NAN) == FP_ILOGBNAN, ilogb(INFINITY) == INT_MAX);
	printf("%.17g %d %.17g\n", ldexp(1.5, -1074), !!isinf(ldexp(1, 2000)), ldexp(1, -2000));
	printf("%.17g %.17g %.17g\n", nextafter(1.0, 2.0), nextafter(1.0, 0.0), nextafter(0.0, 1.0));
	printf("%.9g %.9g\n", nextafterf(1.0f, 2.0f), nexttowardf(1.0f, 0.0L));
	printf("%.17g %d %d\n", nexttoward(1.0, 2.0L), nextafterl(1.0L, 2.0L) > 1.0L, nexttowardl(1.0L, 0.0L) < 1.0L);
	printf("%d %d\n", !!isinf(nextafter(DBL_MAX, INFINITY)), nextafter(5.0, 5.0) == 5.0);
	return 0;
}
