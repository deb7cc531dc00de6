/* ceil, floor, trunc, round, rint, nearbyint and the l and ll forms on halves, negatives, zeros and large values.
 * stdout:
 *   0.5: 1 0 0 1 0 0 | 1 0 0 1 0 0 | 1 0 0 1 0 0 | 1 0 1 0 1 0 | 1 0 1 0 1 0
 *   1.5: 2 1 1 2 2 2 | 2 1 1 2 2 2 | 2 1 1 2 2 2 | 2 2 2 2 2 2 | 2 2 2 2 2 2
 *   2.5: 3 2 2 3 2 2 | 3 2 2 3 2 2 | 3 2 2 3 2 2 | 3 2 3 2 3 2 | 3 2 3 2 3 2
 *   -0.5: -0 -1 -0 -1 -0 -0 | -0 -1 -0 -1 -0 -0 | -0 -1 -0 -1 -0 -0 | -1 0 -1 0 -1 0 | -1 0 -1 0 -1 0
 *   -1.5: -1 -2 -1 -2 -2 -2 | -1 -2 -1 -2 -2 -2 | -1 -2 -1 -2 -2 -2 | -2 -2 -2 -2 -2 -2 | -2 -2 -2 -2 -2 -2
 *   -2.5: -2 -3 -2 -3 -2 -2 | -2 -3 -2 -3 -2 -2 | -2 -3 -2 -3 -2 -2 | -3 -2 -3 -2 -3 -2 | -3 -2 -3 -2 -3 -2
 *   0.49999999999999994: 1 0 0 0 0 0 | 1 0 0 1 0 0 | 1 0 0 0 0 0 | 0 0 1 0 0 0 | 0 0 0 0 1 0
 *   3.7000000000000002: 4 3 3 4 4 4 | 4 3 3 4 4 4 | 4 3 3 4 4 4 | 4 4 4 4 4 4 | 4 4 4 4 4 4
 *   -3.2000000000000002: -3 -4 -3 -3 -3 -3 | -3 -4 -3 -3 -3 -3 | -3 -4 -3 -3 -3 -3 | -3 -3 -3 -3 -3 -3 | -3 -3 -3 -3 -3 -3
 *   4503599627370498: 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 | 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 | 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 4.5036e+15 | 4503599627370498 4503599627370498 4503599627370498 4503599627370498
 *   1.0000000000000001e+300: 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 | inf inf inf inf inf inf | 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300
 *   -0: -0 -0 -0 -0 -0 -0 | -0 -0 -0 -0 -0 -0 | -0 -0 -0 -0 -0 -0 | 0 0 0 0 0 0 | 0 0 0 0 0 0
 *   7: 7 7 7 7 7 7 | 7 7 7 7 7 7 | 7 7 7 7 7 7 | 7 7 7 7 7 7 | 7 7 7 7 7 7
 *   1 1 1
 *   1 1
 */
#include "values.h"

static const double all[] = { 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 3.7, -3.2, 4503599627370497.5, 1e300, -0.0, 7 };

int main(void)
{
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		double x = all[i];
		printf("%.17g: %g %g %g %g %g %g | %g %g %g %g %g %g | %Lg %Lg %Lg %Lg %Lg %Lg", x, ceil(x), floor(x), trunc(x), round(x), rint(x),
			nearbyint(x), ceilf(x), floorf(x), truncf(x), roundf(x), rintf(x), nearbyintf(x), ceill(x), floorl(x), truncl(x), roundl(x), rintl(x),
			nearbyintl(x));
		if (fabs(x) < 1e9)
			printf(" | %ld %ld %ld %ld %ld %ld", lround(x), lrint(x), lroundf(x), lrintf(x), lroundl(x), lrintl(x));
		if (fabs(x) < 1e17)
			printf(" | %lld %lld %lld %lld", llround(x), llrint(x), llroundl(x), llrintl(x));
		if (fabs(x) < 1e9)
			printf(" %lld %lld", llroundf(x), llrintf(x));
		puts("");
	}
	printf("%d %d %d\n", !!signbit(ceil(-0.5)), !!signbit(rint(-0.2)), !!signbit(round(-0.3)));
	printf("%d %d\n", !!isinf(floor(INFINITY)), !!isnan(ceil(NAN)));
	return 0;
}
