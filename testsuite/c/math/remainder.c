/* fmod, remainder, remquo, modf, fdim, fma, fmax and fmin.
 * stdout:
 *   fmod(7.5, 2.0): 1.5 1.5 1.5
 *   fmod(-7.5, 2.0): -1.5 -1.5 -1.5
 *   fmod(1.0, 0.0): nan nan nan
 *   fmod(5.0, INFINITY): 5 5 5
 *   fmod(1e300, 7.0): 1 nan 1
 *   remainder(7.5, 2.0): -0.5 -0.5 -0.5
 *   remainder(5.0, 2.0): 1 1 1
 *   remainder(-7.0, 4.0): 1 1 1
 *   fdim(5.0, 3.0): 2 2 2
 *   fdim(3.0, 5.0): 0 0 0
 *   fmax(1.0, NAN): 1 1 1
 *   fmax(-2.0, -3.0): -2 -2 -2
 *   fmin(NAN, 1.0): 1 1 1
 *   fmin(-2.0, -3.0): -3 -3 -3
 *   fma(2.0, 3.0, 4.0): 10 10 10
 *   copysign(3.0, -0.0): -3 -3 -3
 *   3.5 0.25 1e+300
 *   -0x1p-60
 *   -0x1p-26
 *   1
 *    -1 2 1 -2 -0.5 4
 *    -0.75 -3 0.25 3 0 inf
 */
#include "values.h"

int main(void)
{
	EACH(fmod, 7.5, 2.0);
	EACH(fmod, -7.5, 2.0);
	EACH(fmod, 1.0, 0.0);
	EACH(fmod, 5.0, INFINITY);
	EACH(fmod, 1e300, 7.0);
	EACH(remainder, 7.5, 2.0);
	EACH(remainder, 5.0, 2.0);
	EACH(remainder, -7.0, 4.0);
	EACH(fdim, 5.0, 3.0);
	EACH(fdim, 3.0, 5.0);
	EACH(fmax, 1.0, NAN);
	EACH(fmax, -2.0, -3.0);
	EACH(fmin, NAN, 1.0);
	EACH(fmin, -2.0, -3.0);
	EACH(fma, 2.0, 3.0, 4.0);
	EACH(copysign, 3.0, -0.0);
	printf("%g %g %Lg\n", fabs(-3.5), fabsf(-0.25f), fabsl(-1e300L));
	printf("%a\n", fma(1 + 0x1p-30, 1 - 0x1p-30, -1.0));
	printf("%a\n", (double)fmaf(1 + 0x1p-13f, 1 - 0x1p-13f, -1.0f));
	printf("%d\n", fmal(0x1p63L, 0x1p63L, -0x1p126L) == 0);
	int q = 0;
	value(remquo(29.0, 3.0, &q), 12);
	printf(" %d", q & 7);
	value(remquof(-29.0f, 3.0f, &q), 5);
	printf(" %d", -(-q & 7));
	value(remquol(7.5L, 2.0L, &q), 12);
	printf(" %d\n", q & 7);
	double whole;
	value(modf(-3.75, &whole), 12);
	value(whole, 12);
	float wholef;
	value(modff(3.25f, &wholef), 12);
	value(wholef, 12);
	long double wholel;
	value(modfl(INFINITY, &wholel), 12);
	value(wholel, 12);
	puts("");
	return 0;
}
