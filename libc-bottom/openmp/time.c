/* Wall-clock time in seconds since some moment of the past. */
#include <time.h>
#include "kmp.h"

double omp_get_wtime(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

double omp_get_wtick(void)
{
	struct timespec t;
	if (clock_getres(CLOCK_MONOTONIC, &t)) return 1e-9;
	return t.tv_sec + t.tv_nsec / 1e9;
}
