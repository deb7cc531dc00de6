/* A program that defines malloc, free and realloc, but no calloc: calloc takes from its malloc and clears, and aligned_alloc, which could
 * only give what its free does not know, fails.
 * host: skip the host's calloc and aligned_alloc stay with their own heap
 * stdout:
 *   calloc: own 1, zero 1
 *   strdup: own 1
 *   getline: own 1
 *   aligned_alloc: 0 Cannot allocate memory
 *   posix_memalign: Cannot allocate memory
 *   32 functions at exit
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Alignas(16) char heap[1 << 20];
static size_t top;

static int is_own(const void *p)
{
	return (const char *)p >= heap && (const char *)p < heap + sizeof heap;
}

void *malloc(size_t n)
{
	char *p = heap + top + 16;
	memcpy(p - 16, &n, sizeof n);
	top += 16 + (n + 15) / 16 * 16;
	/* Nothing that a calloc could take for zero. */
	return memset(p, 0xee, n);
}

void free(void *p)
{
	if (p && !is_own(p)) puts("a block of another's");
}

void *realloc(void *old, size_t n)
{
	size_t was = 0;
	if (old) memcpy(&was, (char *)old - 16, sizeof was);
	void *p = malloc(n);
	if (old) memcpy(p, old, was < n ? was : n);
	return p;
}

static int left = 40;

static void at_exit(void)
{
	if (left-- == 9) puts("32 functions at exit");
}

int main(void)
{
	/* More than there is room for without memory of libc's own. */
	for (int i = 0; i < 40; i++) atexit(at_exit);
	unsigned char *p = calloc(100, 3);
	int zero = 1;
	for (int i = 0; i < 300; i++) zero &= p[i] == 0;
	printf("calloc: own %d, zero %d\n", is_own(p), zero);
	free(p);
	char *copy = strdup("text"), *line = NULL;
	printf("strdup: own %d\n", is_own(copy));
	free(copy);
	FILE *f = fmemopen("a line\n", 7, "r");
	size_t room = 0;
	getline(&line, &room, f);
	printf("getline: own %d\n", is_own(line));
	fclose(f);
	free(line);
	errno = 0;
	void *volatile q = aligned_alloc(64, 64);
	printf("aligned_alloc: %d %s\n", !!q, strerror(errno));
	void *r;
	printf("posix_memalign: %s\n", strerror(posix_memalign(&r, 64, 64)));
	return 0;
}
