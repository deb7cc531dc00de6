/* exp, exp2, exp10, expm1, log, log2, log10, log1p, logb: values, overflow, underflow, domains.
 * stdout:
 *   exp(1.0): 2.71828182846 2.7183 2.718281828459
 *   exp(-20.5): 1.25015286639e-09 1.2502e-09 1.2501528663867e-09
 *   exp(-INFINITY): 0 0 0
 *   exp(INFINITY): inf inf inf
 *   exp2(10.0): 1024 1024 1024
 *   exp2(0.5): 1.41421356237 1.4142 1.4142135623731
 *   exp2(-3.0): 0.125 0.125 0.125
 *   exp10(3.0): 1000 1000 1000
 *   exp10(-0.5): 0.316227766017 0.31623 0.31622776601684
 *   expm1(1e-5): 1.00000500002e-05 1e-05 1.0000050000167e-05
 *   expm1(2.0): 6.38905609893 6.3891 6.3890560989307
 *   log(10.0): 2.30258509299 2.3026 2.302585092994
 *   log(1.0): 0 0 0
 *   log(0.0): -inf -inf -inf
 *   log(-1.0): nan nan nan
 *   log2(8.0): 3 3 3
 *   log2(10.0): 3.32192809489 3.3219 3.3219280948874
 *   log10(1000.0): 3 3 3
 *   log10(2.0): 0.301029995664 0.30103 0.30102999566398
 *   log1p(1e-5): 9.99995000033e-06 9.9999e-06 9.9999500003333e-06
 *   log1p(-1.0): -inf -inf -inf
 *   log1p(-2.0): nan nan nan
 *   logb(10.0): 3 3 3
 *   logb(0.0): -inf -inf -inf
 *   log(NAN): nan nan nan
 *   1 0 1
 *    1.25 1.5
 */
#define _GNU_SOURCE
#include "values.h"

int main(void)
{
	EACH(exp, 1.0);
	EACH(exp, -20.5);
	EACH(exp, -INFINITY);
	EACH(exp, INFINITY);
	EACH(exp2, 10.0);
	EACH(exp2, 0.5);
	EACH(exp2, -3.0);
	EACH(exp10, 3.0);
	EACH(exp10, -0.5);
	EACH(expm1, 1e-5);
	EACH(expm1, 2.0);
	EACH(log, 10.0);
	EACH(log, 1.0);
	EACH(log, 0.0);
	EACH(log, -1.0);
	EACH(log2, 8.0);
	EACH(log2, 10.0);
	EACH(log10, 1000.0);
	EACH(log10, 2.0);
	EACH(log1p, 1e-5);
	EACH(log1p, -1.0);
	EACH(log1p, -2.0);
	EACH(logb, 10.0);
	EACH(logb, 0.0);
	EACH(log, NAN);
	printf("%d %g %d\n", !!isinf(exp(710)), exp(-746), !!isinf(expf(89)));
	value(significand(10.0), 12);
	value(significandf(0.375f), 5);
	puts("");
	return 0;
}
