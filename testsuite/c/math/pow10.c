/* pow10 is exp10's older name; drem, finite, gamma's relatives and other older names of math.h.
 * stdout:
 *   pow10(2.0): 100 100 100
 *   pow10(-1.5): 0.0316227766017 0.031623 0.031622776601684
 *    -1 1 1 0 1 0
 *    24 0.75
 * host: skip the host has pow10 no more
 */
#define _GNU_SOURCE
#include "values.h"

int main(void)
{
	EACH(pow10, 2.0);
	EACH(pow10, -1.5);
	value(drem(7.0, 4.0), 12);
	value(dremf(-7.0f, 4.0f), 5);
	printf(" %d %d %d %d\n", !!finite(1.0), !!finite(INFINITY), !!finitef(1.0f), !!finitef(NAN));
	value(scalb(1.5, 4.0), 12);
	value(scalbf(1.5f, -1.0f), 12);
	puts("");
	return 0;
}
