/* reallocf (FreeBSD): realloc that frees the old memory where it fails. */
#include <stdlib.h>
#include <bsd/stdlib.h>

void *reallocf(void *p, size_t n)
{
	void *new = realloc(p, n);
	if (!new && n) free(p);
	return new;
}
