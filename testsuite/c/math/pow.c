/* pow, sqrt, cbrt, hypot: values and the special cases of C's annex F.
 * stdout:
 *   pow(2.0, 10.0): 1024 1024 1024
 *   pow(2.0, 0.5): 1.41421356237 1.4142 1.4142135623731
 *   pow(10.0, -3.0): 0.001 0.001 0.001
 *   pow(-2.0, 3.0): -8 -8 -8
 *   pow(-8.0, 1.0 / 3): nan nan nan
 *   pow(0.0, -1.0): inf inf inf
 *   pow(-0.0, -1.0): -inf -inf -inf
 *   pow(-0.0, 3.0): -0 -0 -0
 *   pow(NAN, 0.0): 1 1 1
 *   pow(1.0, NAN): 1 1 1
 *   pow(-1.0, INFINITY): 1 1 1
 *   pow(0.5, INFINITY): 0 0 0
 *   pow(0.5, -INFINITY): inf inf inf
 *   pow(-INFINITY, 3.0): -inf -inf -inf
 *   pow(-INFINITY, -2.0): 0 0 0
 *   sqrt(2.0): 1.41421356237 1.4142 1.4142135623731
 *   sqrt(0.25): 0.5 0.5 0.5
 *   sqrt(-1.0): nan nan nan
 *   cbrt(27.0): 3 3 3
 *   cbrt(-2.0): -1.25992104989 -1.2599 -1.2599210498949
 *   hypot(3.0, 4.0): 5 5 5
 *   hypot(-INFINITY, NAN): inf inf inf
 *   5e+300 5e-300
 *   1 1 0
 *   2000
 */
#include "values.h"

int main(void)
{
	EACH(pow, 2.0, 10.0);
	EACH(pow, 2.0, 0.5);
	EACH(pow, 10.0, -3.0);
	EACH(pow, -2.0, 3.0);
	EACH(pow, -8.0, 1.0 / 3);
	EACH(pow, 0.0, -1.0);
	EACH(pow, -0.0, -1.0);
	EACH(pow, -0.0, 3.0);
	EACH(pow, NAN, 0.0);
	EACH(pow, 1.0, NAN);
	EACH(pow, -1.0, INFINITY);
	EACH(pow, 0.5, INFINITY);
	EACH(pow, 0.5, -INFINITY);
	EACH(pow, -INFINITY, 3.0);
	EACH(pow, -INFINITY, -2.0);
	EACH(sqrt, 2.0);
	EACH(sqrt, 0.25);
	EACH(sqrt, -1.0);
	EACH(cbrt, 27.0);
	EACH(cbrt, -2.0);
	EACH(hypot, 3.0, 4.0);
	EACH(hypot, -INFINITY, NAN);
	printf("%g %g\n", hypot(3e300, 4e300), hypot(3e-300, 4e-300));
	printf("%d %d %g\n", !!isinf(pow(10, 400)), !!isinf(powf(10, 40)), pow(10, -400));
	int exact = 0;
	for (int i = 0; i < 2000; i++)
		exact += sqrt((double)i * i) == i;
	printf("%d\n", exact);
	return 0;
}
