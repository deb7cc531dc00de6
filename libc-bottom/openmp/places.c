/* Places. If OMP_PLACES or OMP_PROC_BIND ask for them there is one, with the one processor. */
#include "kmp.h"

omp_proc_bind_t omp_get_proc_bind(void)
{
	return __omp_environment.bind;
}

int omp_get_num_places(void)
{
	return __omp_environment.places;
}

static bool is_place(int place)
{
	return place >= 0 && place < __omp_environment.places;
}

int omp_get_place_num_procs(int place)
{
	return is_place(place);
}

void omp_get_place_proc_ids(int place, int *ids)
{
	if (is_place(place)) *ids = 0;
}

int omp_get_place_num(void)
{
	return __omp_environment.places ? 0 : -1;
}

int omp_get_partition_num_places(void)
{
	return __omp_environment.places;
}

void omp_get_partition_place_nums(int *places)
{
	if (__omp_environment.places) *places = 0;
}
