/* The routines about threads and levels. A region of one thread is not active, so omp_in_parallel is false everywhere. */
#include "kmp.h"

/* Remembered, as omp_get_max_threads shows; a team has one thread all the same. */
void omp_set_num_threads(int count)
{
	if (count > 0) __omp_frame->set.threads = count;
}

int omp_get_num_threads(void)
{
	return 1;
}

int omp_get_max_threads(void)
{
	return __omp_frame->set.threads;
}

int omp_get_thread_num(void)
{
	return 0;
}

int omp_get_thread_limit(void)
{
	return 1;
}

int omp_get_num_procs(void)
{
	return 1;
}

int omp_in_parallel(void)
{
	return 0;
}

void omp_set_dynamic(int dynamic)
{
	__omp_frame->set.dynamic = dynamic;
}

int omp_get_dynamic(void)
{
	return __omp_frame->set.dynamic;
}

/* With no more than one level that could be active, there is no nested parallelism to switch on. */
void omp_set_nested(int nested)
{
}

int omp_get_nested(void)
{
	return 0;
}

int omp_get_supported_active_levels(void)
{
	return 1;
}

void omp_set_max_active_levels(int levels)
{
	if (levels >= 0) __omp_frame->set.levels = levels > 1 ? 1 : levels;
}

int omp_get_max_active_levels(void)
{
	return __omp_frame->set.levels;
}

int omp_get_level(void)
{
	return __omp_frame->level;
}

int omp_get_active_level(void)
{
	return 0;
}

int omp_get_ancestor_thread_num(int level)
{
	return level < 0 || level > __omp_frame->level ? -1 : 0;
}

int omp_get_team_size(int level)
{
	return level < 0 || level > __omp_frame->level ? -1 : 1;
}
