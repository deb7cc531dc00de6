/* ecvt, fcvt and gcvt turn doubles into digits.
 * stdout:
 *   12346 3 1
 *   12346 3 0
 *   123 -2 0
 *   0.1 1.23e+06 -2.5
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	int point, sign;
	char *s = ecvt(-123.456, 5, &point, &sign);
	printf("%s %d %d\n", s, point, sign);
	s = fcvt(123.456, 2, &point, &sign);
	printf("%s %d %d\n", s, point, sign);
	s = ecvt(0.00123, 3, &point, &sign);
	printf("%s %d %d\n", s, point, sign);
	char buffer[40];
	printf("%s ", gcvt(0.1, 6, buffer));
	printf("%s ", gcvt(1234567, 3, buffer));
	printf("%s\n", gcvt(-2.5, 10, buffer));
	return 0;
}
