/* Floating conversions of sscanf, with every length and bad ends.
 * stdout:
 *   3: 1.5 -225 12
 *   3: 1 1 1
 *   2: 0.5 0.5
 *   2: 1 7
 *   0
 *   1: 12
 */
#include <math.h>
#include <stdio.h>

int main(void)
{
	float f = 0;
	double d = 0;
	long double l = 0;
	int n = sscanf("1.5 -2.25e2 0x1.8p3", "%f %lf %Lf", &f, &d, &l);
	printf("%d: %g %g %Lg\n", n, f, d, l);
	n = sscanf("inf nan -INFINITY", "%f %lf %Lf", &f, &d, &l);
	printf("%d: %d %d %d\n", n, !!isinf(f), !!isnan(d), l < 0);
	n = sscanf(".5.5", "%lf%f", &d, &f);
	printf("%d: %g %g\n", n, d, f);
	n = sscanf("1e400 7", "%lf %f", &d, &f);
	printf("%d: %d %g\n", n, !!isinf(d), f);
	n = sscanf("e5", "%lf", &d);
	printf("%d\n", n);
	n = sscanf("12abc", "%lf%f", &d, &f);
	printf("%d: %g\n", n, d);
	return 0;
}
