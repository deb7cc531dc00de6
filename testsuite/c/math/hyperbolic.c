/* sinh, cosh, tanh and their inverses: small, large, overflowing, out of domain.
 * stdout:
 *   sinh(1.0): 1.17520119364 1.1752 1.1752011936438
 *   sinh(1e-8): 1e-08 1e-08 1e-08
 *   sinh(-3.5): -16.5426272876 -16.543 -16.542627287635
 *   cosh(1.0): 1.54308063482 1.5431 1.5430806348152
 *   cosh(0.0): 1 1 1
 *   tanh(0.5): 0.46211715726 0.46212 0.46211715726001
 *   tanh(50.0): 1 1 1
 *   tanh(-INFINITY): -1 -1 -1
 *   asinh(1.0): 0.88137358702 0.88137 0.88137358701954
 *   asinh(-1e6): -14.5086577385 -14.509 -14.508657738524
 *   acosh(1.0): 0 0 0
 *   acosh(10.0): 2.99322284613 2.9932 2.9932228461264
 *   acosh(0.5): nan nan nan
 *   atanh(0.5): 0.549306144334 0.54931 0.54930614433405
 *   atanh(1.0): inf inf inf
 *   atanh(-1.5): nan nan nan
 *   1 1
 */
#include "values.h"

int main(void)
{
	EACH(sinh, 1.0);
	EACH(sinh, 1e-8);
	EACH(sinh, -3.5);
	EACH(cosh, 1.0);
	EACH(cosh, 0.0);
	EACH(tanh, 0.5);
	EACH(tanh, 50.0);
	EACH(tanh, -INFINITY);
	EACH(asinh, 1.0);
	EACH(asinh, -1e6);
	EACH(acosh, 1.0);
	EACH(acosh, 10.0);
	EACH(acosh, 0.5);
	EACH(atanh, 0.5);
	EACH(atanh, 1.0);
	EACH(atanh, -1.5);
	printf("%d %d\n", !!isinf(sinh(1000)), !!isinf(coshf(200)));
	return 0;
}
