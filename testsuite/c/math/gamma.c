/* tgamma, lgamma with its sign, erf, erfc and the Bessel functions.
 * stdout:
 *   tgamma(5.0): 24 24 24
 *   tgamma(0.5): 1.77245385091 1.7725 1.7724538509055
 *   tgamma(-1.5): 2.36327180121 2.3633 2.3632718012074
 *   tgamma(-1.0): nan nan nan
 *   lgamma(10.0): 12.8018274801 12.802 12.801827480081
 *   lgamma(0.1): 2.25271265173 2.2527 2.2527126517342
 *   lgamma(-INFINITY): inf inf inf
 *   erf(0.5): 0.520499877813 0.5205 0.52049987781305
 *   erf(-3.0): -0.999977909503 -0.99998 -0.999977909503
 *   erfc(0.5): 0.479500122187 0.4795 0.47950012218695
 *   erfc(3.0): 2.20904969986e-05 2.209e-05 2.2090496998585e-05
 *   erf(INFINITY): 1 1 1
 *   -1
 *    -0.0562437164977 -1
 *    0.69315 1
 *    0.860047015376 1
 *    0.5118276717 0.5579365079 0.2320876721 0.3824489238 -0.412308627 -2.073541399
 *    0.51183 0.55794 0.23209 0.38245 -0.41231 -2.0735
 *    -inf nan
 */
#define _GNU_SOURCE
#include "values.h"

int main(void)
{
	EACH(tgamma, 5.0);
	EACH(tgamma, 0.5);
	EACH(tgamma, -1.5);
	EACH(tgamma, -1.0);
	EACH(lgamma, 10.0);
	EACH(lgamma, 0.1);
	EACH(lgamma, -INFINITY);
	EACH(erf, 0.5);
	EACH(erf, -3.0);
	EACH(erfc, 0.5);
	EACH(erfc, 3.0);
	EACH(erf, INFINITY);
	lgamma(-0.5);
	printf("%d\n", signgam);
	int sign;
	value(lgamma_r(-2.5, &sign), 12);
	printf(" %d\n", sign);
	value(lgammaf_r(3.0f, &sign), 5);
	printf(" %d\n", sign);
	value(lgammal_r(-1.5L, &sign), 12);
	printf(" %d\n", sign);
	value(j0(1.5), 10);
	value(j1(1.5), 10);
	value(jn(2, 1.5), 10);
	value(y0(1.5), 10);
	value(y1(1.5), 10);
	value(yn(3, 1.5), 10);
	puts("");
	value(j0f(1.5f), 5);
	value(j1f(1.5f), 5);
	value(jnf(2, 1.5f), 5);
	value(y0f(1.5f), 5);
	value(y1f(1.5f), 5);
	value(ynf(3, 1.5f), 5);
	puts("");
	value(y0(0.0), 5);
	value(y1(-1.0), 5);
	puts("");
	return 0;
}
