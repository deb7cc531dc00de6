/* Errors of math.h: what math_errhandling promises, and the results on domain, pole and range errors.
 * stdout:
 *   1 1
 *   1 1
 *   1 1
 *   1
 */
#include <errno.h>
#include <fenv.h>
#include <math.h>
#include <stdio.h>

int main(void)
{
	volatile double minus = -1, zero = 0, big = 1e308;
	errno = 0;
	double r = sqrt(minus);
	int domain = !(math_errhandling & MATH_ERRNO) || errno == EDOM;
	printf("%d %d\n", !!isnan(r), domain);
	errno = 0;
	r = log(zero);
	int pole = !(math_errhandling & MATH_ERRNO) || errno == ERANGE;
	printf("%d %d\n", r == -INFINITY, pole);
	errno = 0;
	r = exp(big);
	int range = !(math_errhandling & MATH_ERRNO) || errno == ERANGE;
	printf("%d %d\n", r == INFINITY, range);
	printf("%d\n", (math_errhandling & ~(MATH_ERRNO | MATH_ERREXCEPT)) == 0 && math_errhandling != 0);
	return 0;
}
