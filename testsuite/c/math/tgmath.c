/* The macros of tgmath.h choose the function by the type of the argument.
 * stdout:
 *   1 1 1 1
 *   1 1
 *   1.414214 1.414213562373 1.414213562373
 *   1.000 1.000
 *   1 1
 *   0.4636 3.5000 3 16
 */
#include <stdio.h>
#include <tgmath.h>

int main(void)
{
	float f = 2;
	double d = 2;
	long double l = 2;
	float complex cf = -1;
	double complex cd = -1;
	printf("%d %d %d %d\n", sizeof sqrt(f) == sizeof(float), sizeof sqrt(d) == sizeof(double), sizeof sqrt(l) == sizeof(long double),
		sizeof sqrt(3) == sizeof(double));
	printf("%d %d\n", sizeof exp(cf) == sizeof(float complex), sizeof fabs(cd) == sizeof(double));
	printf("%.6f %.12f %.12Lf\n", sqrt(f), sqrt(d), sqrt(l));
	printf("%.3f %.3f\n", cimag(sqrt(cd)), cimag(sqrt(cf)));
	printf("%d %d\n", sizeof pow(f, d) == sizeof(double), sizeof pow(f, f) == sizeof(float));
	printf("%.4f %.4f %ld %g\n", atan2(1.0f, f), fmax(f, 3.5), lround(2.5f), ldexp(f, 3));
	return 0;
}
