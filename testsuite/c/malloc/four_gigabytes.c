/* All of a 32-bit memory can be had, in blocks of half a GiB; then there is ENOMEM, and what comes back can be had again.
 * host: skip its memory is larger
 * stdout:
 *   7 blocks: Cannot allocate memory
 *   realloc: Cannot allocate memory
 *   small: 1
 *   again: 1
 *   together: 1
 *   distinct: 1
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MB = 1 << 20, MOST = 16 };

int main(void)
{
	char *volatile p[MOST];
	int n = 0, distinct = 1;
	for (; n < MOST && (p[n] = malloc(512 * (size_t)MB)); n++) {
		p[n][0] = n;
		p[n][512 * (size_t)MB - 1] = n;
	}
	printf("%d blocks: %s\n", n, strerror(errno));
	errno = 0;
	char *volatile grown = realloc(p[0], 1024 * (size_t)MB);
	printf("realloc: %s\n", grown ? "there was enough" : strerror(errno));
	char *volatile small = malloc(100000);
	printf("small: %d\n", !!small);
	free(p[3]);
	p[3] = malloc(512 * (size_t)MB - 5);
	printf("again: %d\n", !!p[3]);
	free(p[1]);
	free(p[2]);
	char *volatile two = malloc(1000 * (size_t)MB);
	printf("together: %d\n", !!two);
	for (int i = 4; i < n; i++) distinct &= p[i][0] == i && p[i][512 * (size_t)MB - 1] == i;
	printf("distinct: %d\n", distinct);
	return 0;
}
