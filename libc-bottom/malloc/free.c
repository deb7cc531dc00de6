/* free (C11 7.22.3.3, POSIX). errno stays as it is. */
#include <stdlib.h>
#include "heap.h"

void free(void *p)
{
	release(p);
}
