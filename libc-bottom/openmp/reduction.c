/*
 * Reductions in which tasks take part. Tasks run one after the other, so they work on the variables themselves, and nothing is left
 * to be combined. (Private copies could not be had for arrays: clang gives the size of one element for `a[0:10]`.)
 */
#include <stdlib.h>
#include "kmp.h"

void *__kmpc_taskred_init(int thread, int count, const void *items)
{
	return __omp_frame->group;
}

/* Where a task with in_reduction finds the variable whose address is given. */
void *__kmpc_task_reduction_get_th_data(int thread, void *group, void *data)
{
	return data;
}

/* reduction(task, …) of a parallel region or a loop: the group is the run-time library's own. */
void *__kmpc_taskred_modifier_init(struct place *place, int thread, int loop, int count, const void *items)
{
	__kmpc_taskgroup(place, thread);
	return __omp_frame->group;
}

void __kmpc_task_reduction_modifier_fini(struct place *place, int thread, int loop)
{
	__kmpc_end_taskgroup(place, thread);
}
