/* malloc and its like set errno when they fail (POSIX malloc), and the compiler knows that they do.
 * matrix: -O0 | -O2 | -O2 -flto
 * host: skip gcc finds that the size is too large
 * stdout:
 *   malloc: Cannot allocate memory
 *   calloc: Cannot allocate memory
 *   realloc: Cannot allocate memory
 *   aligned_alloc: Cannot allocate memory
 *   strdup: kept
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *volatile kept;

static void tell(const char *name, int error)
{
	printf("%s: %s\n", name, kept ? "there was enough" : strerror(error));
}

int main(int argc, char **argv)
{
	size_t size = (size_t)0xf0000000 * argc;
	errno = 0;
	kept = malloc(size);
	tell("malloc", errno);
	errno = 0;
	kept = calloc(size, 4);
	tell("calloc", errno);
	errno = 0;
	kept = realloc(NULL, size);
	tell("realloc", errno);
	errno = 0;
	kept = aligned_alloc(64, size);
	tell("aligned_alloc", errno);
	errno = EDOM;
	kept = strdup(argv[0]);
	printf("strdup: %s\n", kept && errno == EDOM ? "kept" : "changed");
	return 0;
}
