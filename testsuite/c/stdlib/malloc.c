/* malloc, calloc, realloc and free: aligned, zeroed, kept, and ENOMEM when too much is asked for.
 * stdout:
 *   429 aligned, 429 roomy
 *   11 zeroed
 *   kept 1
 *   malloc: 1 1
 *   calloc: 1 1
 *   realloc: 1 1, still 99
 *   reallocarray: 1 1
 *   reallocarray: 99
 *   errno 55
 */
#define _GNU_SOURCE
#include <errno.h>
#include <malloc.h>
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Keeps the compiler from knowing the size. */
static volatile size_t too_much = PTRDIFF_MAX;

int main(void)
{
	int aligned = 0, roomy = 0;
	for (size_t n = 1; n < 3000; n += 7) {
		unsigned char *p = malloc(n);
		aligned += (uintptr_t)p % alignof(max_align_t) == 0;
		roomy += malloc_usable_size(p) >= n;
		memset(p, 0xff, n);
		free(p);
	}
	printf("%d aligned, %d roomy\n", aligned, roomy);

	int zeroed = 0;
	for (size_t n = 1; n < 100000; n = n * 3 + 1) {
		unsigned char *p = calloc(n, 3);
		size_t ones = 0;
		for (size_t i = 0; i < n * 3; i++)
			ones += p[i] != 0;
		zeroed += ones == 0;
		free(p);
	}
	printf("%d zeroed\n", zeroed);

	unsigned char *grown = NULL;
	int kept = 1;
	for (size_t n = 1; n < 2000000; n = n * 2 + 1) {
		grown = realloc(grown, n);
		for (size_t i = 0; i < n / 2; i++)
			kept &= grown[i] == (unsigned char)i;
		for (size_t i = 0; i < n; i++)
			grown[i] = (unsigned char)i;
	}
	grown = realloc(grown, 100);
	for (size_t i = 0; i < 100; i++)
		kept &= grown[i] == (unsigned char)i;
	printf("kept %d\n", kept);

	errno = 0;
	void *p = malloc(too_much);
	printf("malloc: %d %d\n", p == NULL, errno == ENOMEM);
	errno = 0;
	p = calloc(too_much, 4);
	printf("calloc: %d %d\n", p == NULL, errno == ENOMEM);
	errno = 0;
	p = realloc(grown, too_much);
	printf("realloc: %d %d, still %d\n", p == NULL, errno == ENOMEM, grown[99]);
	errno = 0;
	p = reallocarray(grown, too_much, 2);
	printf("reallocarray: %d %d\n", p == NULL, errno == ENOMEM);
	grown = reallocarray(grown, 20, 10);
	printf("reallocarray: %d\n", grown[99]);
	free(grown);
	errno = 55;
	free(NULL);
	free(malloc(10));
	printf("errno %d\n", errno);
	return 0;
}
