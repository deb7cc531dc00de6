/* abs, div and their longer forms truncate toward zero.
 * stdout:
 *   3 1, 3 1, 3 10000000000, 3 1
 *   -3 -1, -3 -1, -3 -10000000000, -3 -1
 *   -3 1, -3 1, -3 10000000000, -3 1
 *   3 -1, 3 -1, 3 -10000000000, 3 -1
 *   0 0, 0 0, 0 0, 0 0
 *   0 1, 0 1, 0 10000000000, 0 1
 *   5 6 7000000000 9223372036854775807
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	static const int pairs[][2] = { { 7, 2 }, { -7, 2 }, { 7, -2 }, { -7, -2 }, { 0, 5 }, { 1, 10 } };
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		int a = pairs[i][0], b = pairs[i][1];
		div_t d = div(a, b);
		ldiv_t l = ldiv(a, b);
		lldiv_t ll = lldiv(a * 10000000000LL, b * 10000000000LL);
		imaxdiv_t m = imaxdiv(a, b);
		printf("%d %d, %ld %ld, %lld %lld, %d %d\n", d.quot, d.rem, l.quot, l.rem, ll.quot, ll.rem, (int)m.quot, (int)m.rem);
	}
	printf("%d %ld %lld %" PRIdMAX "\n", (abs)(-5), (labs)(-6L), (llabs)(-7000000000LL), (imaxabs)(INTMAX_MIN + 1));
	return 0;
}
