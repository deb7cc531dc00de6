/* Cancellation, if OMP_CANCELLATION says so. The thread leaves a region or loop at once; what is left to tell are a group's tasks. */
#include "kmp.h"

#define TASKGROUP 4

int __kmpc_cancel(struct place *place, int thread, int kind)
{
	if (!__omp_environment.cancellation) return 0;
	if (kind != TASKGROUP) return 1;
	if (!__omp_frame->group) return 0;
	__omp_frame->group->cancelled = true;
	return 1;
}

int __kmpc_cancellationpoint(struct place *place, int thread, int kind)
{
	return kind == TASKGROUP && __omp_frame->group && __omp_frame->group->cancelled;
}

/* Whoever cancelled does not come to the region's barriers. */
int __kmpc_cancel_barrier(struct place *place, int thread)
{
	__omp_wait_region(__omp_frame->region);
	return 0;
}

int omp_get_cancellation(void)
{
	return __omp_environment.cancellation;
}
