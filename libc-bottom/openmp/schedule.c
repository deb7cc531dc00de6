/* omp_set_schedule and omp_get_schedule: what schedule(runtime) is said to be. */
#include "kmp.h"

void omp_set_schedule(omp_sched_t schedule, int chunk)
{
	switch (schedule & ~(unsigned)omp_sched_monotonic) {
	case omp_sched_static:
		chunk = chunk > 0 ? chunk : 0;
		break;
	case omp_sched_dynamic:
	case omp_sched_guided:
		chunk = chunk > 0 ? chunk : 1;
		break;
	case omp_sched_auto:
		chunk = 0;
		break;
	default:
		return;
	}
	__omp_frame->set.schedule = schedule;
	__omp_frame->set.chunk = chunk;
}

void omp_get_schedule(omp_sched_t *schedule, int *chunk)
{
	*schedule = __omp_frame->set.schedule;
	*chunk = __omp_frame->set.chunk;
}
