/*
 * Loops whose iterations are handed out as threads ask for them: dynamic, guided, runtime, and all that are ordered. The one thread
 * gets them in one piece, whatever the schedule and the chunk, since nobody could take one from in between.
 */
#include "kmp.h"

#define FUNCTIONS(suffix, T, S) \
void __kmpc_dispatch_init_##suffix(struct place *place, int thread, int schedule, T lower, T upper, S step, S chunk) \
{ \
	__omp_frame->loop = step > 0 ? lower <= upper : lower >= upper; \
	__omp_frame->lower = lower; \
	__omp_frame->upper = upper; \
	__omp_frame->step = step; \
} \
\
int __kmpc_dispatch_next_##suffix(struct place *place, int thread, int *last, T *lower, T *upper, S *step) \
{ \
	if (!__omp_frame->loop) return 0; \
	__omp_frame->loop = false; \
	*lower = __omp_frame->lower; \
	*upper = __omp_frame->upper; \
	if (step) *step = __omp_frame->step; \
	if (last) *last = 1; \
	return 1; \
} \
\
void __kmpc_dispatch_fini_##suffix(struct place *place, int thread) \
{ \
}

FUNCTIONS(4, int32_t, int32_t)
FUNCTIONS(4u, uint32_t, int32_t)
FUNCTIONS(8, int64_t, int64_t)
FUNCTIONS(8u, uint64_t, int64_t)

void __kmpc_dispatch_deinit(struct place *place, int thread)
{
}
