/* fenv.h: rounding is to nearest and stays so; exceptions are not recorded, and every function says what it did.
 * stdout:
 *   1 0 1
 *   0 0
 *   0 0 0
 *   0 1
 *   0 0
 *   0 0 0
 *   2 4
 * host: skip WebAssembly has one rounding mode and no exception flags
 */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

int main(void)
{
	printf("%d %d %d\n", fegetround() == FE_TONEAREST, fesetround(FE_TONEAREST), fesetround(12345) != 0);
	printf("%d %d\n", FE_ALL_EXCEPT, FE_TONEAREST);
	fenv_t env;
	printf("%d %d %d\n", fegetenv(&env), feholdexcept(&env), feclearexcept(FE_ALL_EXCEPT));
	volatile double zero = 0, one = 1;
	one /= zero;
	printf("%d %d\n", fetestexcept(FE_ALL_EXCEPT), !!isinf(one));
	fexcept_t flags;
	printf("%d %d\n", fegetexceptflag(&flags, FE_ALL_EXCEPT), fesetexceptflag(&flags, FE_ALL_EXCEPT));
	printf("%d %d %d\n", feraiseexcept(0), fesetenv(&env), feupdateenv(FE_DFL_ENV));
	printf("%g %g\n", rint(2.5), rint(3.5));
	return 0;
}
