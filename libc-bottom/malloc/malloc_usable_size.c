/* malloc_usable_size (GNU): all of these bytes are the program's. */
#include <malloc.h>
#include "heap.h"

size_t malloc_usable_size(void *p)
{
	return p ? (head_in_use(p) & ~FLAGS) - HEAD : 0;
}
