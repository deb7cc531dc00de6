/* What orders threads, or lets one of them do a thing: with one thread, always that one, at once. */
#include "kmp.h"

void __kmpc_barrier(struct place *place, int thread)
{
	__omp_wait_region(__omp_frame->region);
}

void __kmpc_flush(struct place *place)
{
}

int __kmpc_master(struct place *place, int thread)
{
	return 1;
}

void __kmpc_end_master(struct place *place, int thread)
{
}

int __kmpc_masked(struct place *place, int thread, int filter)
{
	return filter == 0;
}

void __kmpc_end_masked(struct place *place, int thread)
{
}

int __kmpc_single(struct place *place, int thread)
{
	return 1;
}

void __kmpc_end_single(struct place *place, int thread)
{
}

/* The thread that did the work of `single` has its own values already. */
void __kmpc_copyprivate(struct place *place, int thread, size_t size, void *data, void (*copy)(void *, void *), int did)
{
}

void __kmpc_critical(struct place *place, int thread, void *name)
{
}

void __kmpc_critical_with_hint(struct place *place, int thread, void *name, uint32_t hint)
{
}

void __kmpc_end_critical(struct place *place, int thread, void *name)
{
}

/* An ordered loop, and what of another iteration a doacross loop waits for: iterations are in order. */
void __kmpc_ordered(struct place *place, int thread)
{
}

void __kmpc_end_ordered(struct place *place, int thread)
{
}

void __kmpc_doacross_init(struct place *place, int thread, int count, void *dimensions)
{
}

void __kmpc_doacross_post(struct place *place, int thread, const int64_t *iteration)
{
}

void __kmpc_doacross_wait(struct place *place, int thread, const int64_t *iteration)
{
}

void __kmpc_doacross_fini(struct place *place, int thread)
{
}

/* 1: the thread adds its private copies to the variables itself. */
int __kmpc_reduce(struct place *place, int thread, int count, size_t size, void *data, void (*reduce)(void *, void *), void *name)
{
	return 1;
}

void __kmpc_end_reduce(struct place *place, int thread, void *name)
{
}

int __kmpc_reduce_nowait(struct place *place, int thread, int count, size_t size, void *data, void (*reduce)(void *, void *),
	void *name)
{
	return 1;
}

void __kmpc_end_reduce_nowait(struct place *place, int thread, void *name)
{
}
