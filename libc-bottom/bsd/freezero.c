/* freezero (OpenBSD): frees what nobody shall read after. */
#include <stdlib.h>
#include <string.h>

void freezero(void *p, size_t n)
{
	if (!p) return;
	explicit_bzero(p, n);
	free(p);
}
