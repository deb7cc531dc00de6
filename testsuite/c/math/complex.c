/* complex.h: parts, arithmetic, roots, exponentials, circular and hyperbolic functions, in three precisions.
 * stdout:
 *   cabs(3 + 4 * I): 5 5 5
 *   carg(-1 + 1 * I): 2.35619449019 2.3562 2.3561944901923
 *   creal(w): -0.75 -0.75 -0.75
 *   cimag(w): 2 2 2
 *   -0.75 -0.75 -0.75 2 2 2
 *   conj: 1.25 -0.5 | 1.25 -0.5 | 1.25 -0.5
 *   cproj: 1.25 0.5 | 1.25 0.5 | 1.25 0.5
 *   csqrt: 1.139361927 0.2194210585 | 1.139 0.2194 | 1.13936192709 0.219421058451
 *   csqrt: 0 2 | 0 2 | 0 2
 *   cexp: 3.063064114 1.673359552 | 3.063 1.673 | 3.06306411449 1.67335955229
 *   clog: 0.7589353595 1.929566997 | 0.7589 1.93 | 0.758935359454 1.92956699707
 *   cpow: 0.3560612153 0.1137921677 | 0.3561 0.1138 | 0.356061215326 0.113792167692
 *   csin: 1.070099697 0.1643130028 | 1.07 0.1643 | 1.07009969737 0.164313002761
 *   ccos: 0.3555656832 -0.4945114301 | 0.3556 -0.4945 | 0.355565683247 -0.494511430132
 *   ctan: 0.8066346989 1.583963548 | 0.8066 1.584 | 0.806634698851 1.58396354828
 *   casin: 1.061185772 0.8988936294 | 1.061 0.8989 | 1.06118577247 0.898893629369
 *   cacos: 0.5096105543 -0.8988936294 | 0.5096 -0.8989 | 0.509610554326 -0.898893629369
 *   catan: 0.9425141129 0.1858945085 | 0.9425 0.1859 | 0.9425141 0.1858945
 *   csinh: 0.3422045066 1.177252179 | 0.3422 1.177 | 0.342204506635 1.17725217931
 *   ccosh: -0.5387783532 -0.7477304884 | -0.5388 -0.7477 | -0.538778353249 -0.747730488385
 *   ctanh: -1.253427171 -0.4455013214 | -1.253 -0.4455 | -1.25342717133 -0.445501321437
 *   casinh: -1.410578898 1.171062488 | -1.411 1.171 | -1.41057889756 1.17106248845
 *   cacosh: 1.492521032 1.89756673 | 1.493 1.898 | 1.49252103199 1.89756672958
 *   catanh: -0.1382501372 1.14920383 | -0.1383 1.149 | -0.1382501 1.149204
 *    -1.9375 2.125 0.013698630137 -0.630136986301 -1.9375 2.125 0.013698630137 -0.630136986301
 *   cproj: inf 0 1
 */
#define _GNU_SOURCE
#include <complex.h>
#include "values.h"

static void show(const char *name, long double complex z, int digits)
{
	printf("%s", name);
	value(creall(z), digits);
	value(cimagl(z), digits);
}

#define C(function, ...) PRECISE(12, function, __VA_ARGS__)

#define PRECISE(digits, function, ...) do { \
	show(#function ":", function(__VA_ARGS__), 10); \
	show(" |", function##f(__VA_ARGS__), 4); \
	show(" |", function##l(__VA_ARGS__), digits); \
	puts(""); \
} while (0)

int main(void)
{
	double complex z = 1.25 + 0.5 * I, w = -0.75 + 2 * I;
	EACH(cabs, 3 + 4 * I);
	EACH(carg, -1 + 1 * I);
	EACH(creal, w);
	EACH(cimag, w);
	/* The functions behind the macros. */
	printf("%g %g %g %g %g %g\n", (creal)(w), (double)(crealf)(w), (double)(creall)(w), (cimag)(w), (double)(cimagf)(w), (double)(cimagl)(w));
	C(conj, z);
	C(cproj, z);
	C(csqrt, z);
	C(csqrt, -4.0);
	C(cexp, z);
	C(clog, w);
	C(cpow, z, w);
	C(csin, z);
	C(ccos, z);
	C(ctan, z);
	C(casin, z);
	C(cacos, z);
	PRECISE(7, catan, z);
	C(csinh, w);
	C(ccosh, w);
	C(ctanh, w);
	C(casinh, w);
	C(cacosh, w);
	PRECISE(7, catanh, w);
	show("", z * w, 12);
	show("", z / w, 12);
	show("", (float complex)z * (float complex)w, 5);
	show("", (long double complex)z / (long double complex)w, 12);
	puts("");
	double complex infinite = CMPLX(-INFINITY, 1);
	show("cproj:", cproj(infinite), 5);
	printf(" %d\n", !!isinf(cabs(CMPLX(NAN, INFINITY))));
	return 0;
}
