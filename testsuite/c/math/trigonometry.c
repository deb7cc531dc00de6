/* sin, cos, tan and their inverses, near zero, at large arguments, and out of their domains, in three precisions.
 * stdout:
 *   sin(0.5): 0.479425538604 0.47943 0.4794255386042
 *   sin(-1e-10): -1e-10 -1e-10 -1e-10
 *   sin(1000.0): 0.826879540532 0.82688 0.826879540532
 *   cos(0.5): 0.87758256189 0.87758 0.87758256189037
 *   cos(3.0): -0.9899924966 -0.98999 -0.98999249660045
 *   tan(1.0): 1.55740772465 1.5574 1.5574077246549
 *   tan(-0.25): -0.255341921221 -0.25534 -0.25534192122104
 *   asin(0.5): 0.523598775598 0.5236 0.5235987755983
 *   asin(1.0): 1.57079632679 1.5708 1.5707963267949
 *   acos(0.5): 1.0471975512 1.0472 1.0471975511966
 *   acos(-1.0): 3.14159265359 3.1416 3.1415926535898
 *   atan(1.0): 0.785398163397 0.7854 0.78539816339745
 *   atan(-INFINITY): -1.57079632679 -1.5708 -1.5707963267949
 *   atan2(1.0, -1.0): 2.35619449019 2.3562 2.3561944901923
 *   atan2(0.0, -1.0): 3.14159265359 3.1416 3.1415926535898
 *   atan2(-0.0, -1.0): -3.14159265359 -3.1416 -3.1415926535898
 *   atan2(INFINITY, INFINITY): 0.785398163397 0.7854 0.78539816339745
 *   asin(2.0): nan nan nan
 *   acos(1.5): nan nan nan
 *   sin(INFINITY): nan nan nan
 *   cos(NAN): nan nan nan
 *    -0.852200849767 0.523214785395 -1.62877822561 1.2246e-16 0.681638760023 0.731688868874 0.68164 0.73169 0.68163876002333 0.73168886887382
 *   1 1
 */
#define _GNU_SOURCE
#include "values.h"

int main(void)
{
	EACH(sin, 0.5);
	EACH(sin, -1e-10);
	EACH(sin, 1000.0);
	EACH(cos, 0.5);
	EACH(cos, 3.0);
	EACH(tan, 1.0);
	EACH(tan, -0.25);
	EACH(asin, 0.5);
	EACH(asin, 1.0);
	EACH(acos, 0.5);
	EACH(acos, -1.0);
	EACH(atan, 1.0);
	EACH(atan, -INFINITY);
	EACH(atan2, 1.0, -1.0);
	EACH(atan2, 0.0, -1.0);
	EACH(atan2, -0.0, -1.0);
	EACH(atan2, INFINITY, INFINITY);
	EACH(asin, 2.0);
	EACH(acos, 1.5);
	EACH(sin, INFINITY);
	EACH(cos, NAN);
	value(sin(1e22), 12);
	value(cos(1e22), 12);
	value(tan(1e22), 12);
	value(sin(M_PI), 5);
	double s, c;
	sincos(0.75, &s, &c);
	value(s, 12);
	value(c, 12);
	float sf, cf;
	sincosf(0.75f, &sf, &cf);
	value(sf, 5);
	value(cf, 5);
	long double sl, cl;
	sincosl(0.75L, &sl, &cl);
	value(sl, 14);
	value(cl, 14);
	puts("");
	printf("%d %d\n", !!signbit(sin(-0.0)), !!signbit(atan(-0.0)));
	return 0;
}
