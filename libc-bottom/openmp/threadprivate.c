/* threadprivate: the one thread has the variables themselves. */
#include "kmp.h"

void *__kmpc_threadprivate_cached(struct place *place, int thread, void *data, size_t size, void ***cache)
{
	return data;
}

void __kmpc_threadprivate_register(struct place *place, void *data, void *(*construct)(void *), void *(*copy)(void *, void *),
	void (*destroy)(void *))
{
}
