/* malloc grows to hundreds of MB, gives memory back to itself, and fails with ENOMEM.
 * stdout:
 *   400 MB in blocks: ok
 *   contents: ok
 *   one of 300 MB: ok
 *   4000 rounds of 1 MB: ok
 *   realloc keeps: ok
 *   calloc is zero: ok
 *   aligned: ok
 *   too much: ENOMEM
 *   calloc overflow: ENOMEM
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MB = 1 << 20, BLOCKS = 400 };

static void show(const char *what, int ok)
{
	printf("%s: %s\n", what, ok ? "ok" : "wrong");
}

int main(void)
{
	static unsigned char *block[BLOCKS];
	int ok = 1;
	for (int i = 0; i < BLOCKS; i++) {
		block[i] = malloc(MB);
		ok &= !!block[i];
		if (block[i])
			memset(block[i], i, MB);
	}
	show("400 MB in blocks", ok);
	for (int i = 0; i < BLOCKS; i++)
		ok &= block[i] && block[i][0] == (i & 255) && block[i][MB - 1] == (i & 255);
	show("contents", ok);
	for (int i = 0; i < BLOCKS; i++)
		free(block[i]);
	unsigned char *big = malloc(300 * (size_t)MB);
	if (big)
		big[0] = big[300 * (size_t)MB - 1] = 1;
	show("one of 300 MB", !!big);
	free(big);
	ok = 1;
	for (int i = 0; i < 4000; i++) {
		unsigned char *p = malloc(MB + i);
		ok &= !!p;
		if (p)
			p[0] = 1;
		free(p);
	}
	show("4000 rounds of 1 MB", ok);
	unsigned char *p = malloc(10);
	memcpy(p, "123456789", 10);
	p = realloc(p, 10 * MB);
	show("realloc keeps", p && !memcmp(p, "123456789", 10));
	free(p);
	p = calloc(1000, 1000);
	for (int i = 0; p && i < 1000000; i++)
		ok &= !p[i];
	show("calloc is zero", p && ok);
	free(p);
	p = aligned_alloc(4096, 8192);
	show("aligned", p && (uintptr_t)p % 4096 == 0);
	errno = 0;
	void *volatile none = malloc(SIZE_MAX / 2 - 100);
	printf("too much: %s\n", !none && errno == ENOMEM ? "ENOMEM" : "?");
	errno = 0;
	none = calloc(SIZE_MAX / 2, 4);
	printf("calloc overflow: %s\n", !none && errno == ENOMEM ? "ENOMEM" : "?");
}
