/* ffs, ffsl and ffsll number the lowest bit from 1; swab exchanges the bytes of pairs.
 * stdout:
 *   0 1 5 32
 *   0 4 1
 *   0 41 64
 *   64
 *   214365..
 *   214365..
 */
#define _GNU_SOURCE
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

int main(void)
{
	printf("%d %d %d %d\n", ffs(0), ffs(1), ffs(0x50), ffs(INT_MIN));
	printf("%d %d %d\n", ffsl(0), ffsl(8), ffsl(-1));
	printf("%d %d %d\n", ffsll(0), ffsll(1LL << 40), ffsll(LLONG_MIN));
	int good = 0;
	for (int i = 0; i < 64; i++)
		good += ffsll(~0ULL << i) == i + 1 && (i > 31 || ffs(~0u << i) == i + 1);
	printf("%d\n", good);
	char out[9] = "........";
	swab("1234567", out, 6);
	puts(out);
	swab("ab", out, 1);
	swab("ab", out, -2);
	puts(out);
	return 0;
}
