/* printf without floating point is the same printf: calls that pass integers, characters and strings alone.
 * matrix: -O0 | -O2 | -Os | -Oz -flto | -O2 -fno-wasicc-small-printf
 * host-flags: -O1
 * stdout:
 *   1     2|3    |00004 +5  6 -7
 *   ff 0xff FF 10 010 4000000000
 *   44 4464 -1 1099511627776 -5 6 -7
 *   one|       two|three     |fo|c%
 *   place 1      7
 *        1|2     |004 17
 *   13 12345-c
 *   6 wide w
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[200];
	int at;
	printf("%d %5d|%-5d|%05d %+d % d %i\n", 1, 2, 3, 4, 5, 6, -7);
	printf("%x %#x %X %o %#o %u\n", 255, 255, 255, 8, 8, 4000000000u);
	printf("%hhd %hd %ld %lld %jd %zd %td\n", 300, 70000, -1L, 1LL << 40, (intmax_t)-5, (size_t)6, (ptrdiff_t)-7);
	printf("%s|%10s|%-10s|%.2s|%c%%\n", "one", "two", "three", "four", 'c');
	printf("%2$s %1$d %3$*4$d\n", 1, "place", 7, 6);
	printf("%*d|%-*d|%.*d%n", 6, 1, 6, 2, 3, 4, &at);
	printf(" %d\n", at);
	int n = snprintf(text, 8, "%d-%s", 12345, "cut off");
	printf("%d %s\n", n, text);
	n = sprintf(text, "%ls %lc", L"wide", L'w');
	fprintf(stdout, "%d %s\n", n, text);
	return 0;
}
