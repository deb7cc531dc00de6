/* Taskgroups. */
#include <stdlib.h>
#include "kmp.h"

void __omp_begin_group(struct group *g)
{
	*g = (struct group){.outer = __omp_frame->group};
	__omp_frame->group = g;
}

void __omp_end_group(const struct place *place, struct group *g)
{
	__omp_wait_group(place, g);
	__omp_frame->group = g->outer;
}

void __kmpc_taskgroup(struct place *place, int thread)
{
	__omp_begin_group(__omp_memory(sizeof(struct group)));
}

void __kmpc_end_taskgroup(struct place *place, int thread)
{
	struct group *g = __omp_frame->group;
	__omp_end_group(place, g);
	free(g);
}
