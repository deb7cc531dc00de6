/* OpenMP: the environment variables, as omp_display_env shows them; a team has one thread, whatever they say.
 * flags: -fopenmp
 * env: OMP_NUM_THREADS=8,4 OMP_THREAD_LIMIT=16 OMP_SCHEDULE=monotonic:dynamic,5 OMP_DYNAMIC=TRUE OMP_CANCELLATION=True OMP_PLACES=cores OMP_PROC_BIND=close,spread OMP_STACKSIZE=2M OMP_WAIT_POLICY=active OMP_MAX_ACTIVE_LEVELS=3 OMP_MAX_TASK_PRIORITY=7 OMP_DEFAULT_DEVICE=2 OMP_NUM_TEAMS=3 OMP_TEAMS_THREAD_LIMIT=4 OMP_TARGET_OFFLOAD=disabled OMP_ALLOCATOR=omp_const_mem_alloc OMP_AFFINITY_FORMAT=%n OMP_DISPLAY_AFFINITY=true OMP_DISPLAY_ENV=verbose
 * host: skip a host shows its own
 * stdout:
 *   1 1 2 1
 * stderr:
 *   OPENMP DISPLAY ENVIRONMENT BEGIN
 *     _OPENMP = '202011'
 *     [host] OMP_AFFINITY_FORMAT = '%n'
 *     [host] OMP_ALLOCATOR = 'omp_const_mem_alloc'
 *     [host] OMP_CANCELLATION = 'TRUE'
 *     [host] OMP_DEFAULT_DEVICE = '2'
 *     [host] OMP_DISPLAY_AFFINITY = 'TRUE'
 *     [host] OMP_DYNAMIC = 'TRUE'
 *     [host] OMP_MAX_ACTIVE_LEVELS = '1'
 *     [host] OMP_MAX_TASK_PRIORITY = '7'
 *     [host] OMP_NESTED = 'FALSE'
 *     [host] OMP_NUM_TEAMS = '3'
 *     [host] OMP_NUM_THREADS = '1'
 *     [host] OMP_PLACES = '{0}'
 *     [host] OMP_PROC_BIND = 'CLOSE'
 *     [host] OMP_SCHEDULE = 'MONOTONIC:DYNAMIC,5'
 *     [host] OMP_STACKSIZE = '2097152'
 *     [host] OMP_TARGET_OFFLOAD = 'DISABLED'
 *     [host] OMP_TEAMS_THREAD_LIMIT = '4'
 *     [host] OMP_THREAD_LIMIT = '1'
 *     [host] OMP_WAIT_POLICY = 'ACTIVE'
 *   OPENMP DISPLAY ENVIRONMENT END
 *   0
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int n = 0;
#pragma omp parallel
	n += omp_get_num_threads();
#pragma omp parallel
	n += omp_get_num_threads();
	printf("%d %d %d %d\n", omp_get_max_threads(), omp_get_thread_limit(), n, omp_get_num_places());
	return 0;
}
