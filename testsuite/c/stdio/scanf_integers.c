/* Integer conversions of sscanf: bases, widths, length modifiers, suppression, counts at failures.
 * stdout:
 *   3: 12 31 15
 *   3: 42 493 255
 *   3: 12 345 6
 *   2: 1 3
 *   7: -1 -2 -3 -9223372036854775808 5 6 -7
 *   2: 200 -5000000000
 *   0
 *   -1
 *   1: 5
 *   1: 5
 *   2: 10 20 5
 *   1: 10
 *   1: 50 4
 *   2: 8 7
 */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

int main(void)
{
	int a = 0, b = 0, c = 0;
	int n = sscanf("12 0x1f 017", "%d %i %i", &a, &b, &c);
	printf("%d: %d %d %d\n", n, a, b, c);
	unsigned u = 0, o = 0, x = 0;
	n = sscanf("  42,755,Ff", "%u,%o,%x", &u, &o, &x);
	printf("%d: %u %u %u\n", n, u, o, x);
	n = sscanf("123456", "%2d%3d%d", &a, &b, &c);
	printf("%d: %d %d %d\n", n, a, b, c);
	n = sscanf("1 2 3", "%d %*d %d", &a, &b);
	printf("%d: %d %d\n", n, a, b);
	signed char hh;
	short h;
	long l;
	long long ll;
	intmax_t j;
	size_t z;
	ptrdiff_t t;
	n = sscanf("-1 -2 -3 -9223372036854775808 5 6 -7", "%hhd %hd %ld %lld %jd %zu %td", &hh, &h, &l, &ll, &j, &z, &t);
	printf("%d: %d %d %ld %lld %jd %zu %td\n", n, hh, h, l, ll, j, z, t);
	uint8_t p8;
	int64_t p64;
	n = sscanf("200 -5000000000", "%" SCNu8 " %" SCNd64, &p8, &p64);
	printf("%d: %u %" PRId64 "\n", n, p8, p64);
	n = sscanf("x", "%d", &a);
	printf("%d\n", n);
	n = sscanf("", "%d", &a);
	printf("%d\n", n);
	n = sscanf("5 x", "%d %d", &a, &b);
	printf("%d: %d\n", n, a);
	n = sscanf("5", "%d %d", &a, &b);
	printf("%d: %d\n", n, a);
	n = sscanf("10:20", "%d:%d%n", &a, &b, &c);
	printf("%d: %d %d %d\n", n, a, b, c);
	n = sscanf("10-20", "%d:%d", &a, &b);
	printf("%d: %d\n", n, a);
	n = sscanf("50% done", "%d%% %n", &a, &c);
	printf("%d: %d %d\n", n, a, c);
	n = sscanf("7 8", "%2$d %1$d", &a, &b);
	printf("%d: %d %d\n", n, a, b);
	return 0;
}
