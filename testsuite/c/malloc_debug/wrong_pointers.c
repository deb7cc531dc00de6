/* -fmalloc=debug: free and realloc of what no malloc has returned.
 * flags: -g -w -fmalloc=debug
 * env: WASICC_MALLOC=continue
 * host: skip the host's malloc has its own words
 * exit: 0
 * stderr~ malloc: free of 0x[..], which is 10 bytes into a block of 100 bytes
 * stderr~ in main at [..]wrong_pointers.c:41:2
 * stderr~ in main at [..]wrong_pointers.c:40:12
 * stderr~ malloc: free of 0x[..], which is 4 bytes before a block of 100 bytes
 * stderr~ in main at [..]wrong_pointers.c:42:2
 * stderr~ in main at [..]wrong_pointers.c:40:12
 * stderr~ malloc: free of 0x[..], which no malloc has returned: it is on the stack
 * stderr~ in main at [..]wrong_pointers.c:43:2
 * stderr~ malloc: free of 0x[..], which no malloc has returned: it is a static object, or a part of one
 * stderr~ in main at [..]wrong_pointers.c:44:2
 * stderr~ malloc: free of 0x7fffff00, which no malloc has returned: there is no block, or no longer
 * stderr~ in main at [..]wrong_pointers.c:45:2
 * stderr~ malloc: free of 0x[..], which is 1 byte into a freed block of 100 bytes
 * stderr~ in main at [..]wrong_pointers.c:47:2
 * stderr~ in main at [..]wrong_pointers.c:40:12
 * stderr~ in main at [..]wrong_pointers.c:46:2
 * stderr~ malloc: realloc of a freed block of 100 bytes at 0x[..]
 * stderr~ in main at [..]wrong_pointers.c:48:6
 * stderr~ in main at [..]wrong_pointers.c:40:12
 * stderr~ in main at [..]wrong_pointers.c:46:2
 * stderr~ malloc: malloc_usable_size of a freed block of 100 bytes at 0x[..]
 * stderr~ in main at [..]wrong_pointers.c:48:24
 * stderr~ in main at [..]wrong_pointers.c:40:12
 * stderr~ in main at [..]wrong_pointers.c:46:2
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

static int object;

int main(void)
{
	int variable;
	char *p = malloc(100);
	free(p + 10);
	free(p - 4);
	free(&variable);
	free(&object);
	free((void *)0x7fffff00);
	free(p);
	free(p + 1);
	if (realloc(p, 10) || malloc_usable_size(p)) printf("a freed block is in use\n");
	return 0;
}
