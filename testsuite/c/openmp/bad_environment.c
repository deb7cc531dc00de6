/* OpenMP: values that make no sense are told and left alone.
 * flags: -fopenmp
 * env: OMP_NUM_THREADS=many OMP_SCHEDULE=static,0 OMP_DYNAMIC=perhaps OMP_PROC_BIND=glue OMP_STACKSIZE=2X OMP_WAIT_POLICY=lazy OMP_MAX_TASK_PRIORITY=-1 OMP_TARGET_OFFLOAD=no OMP_ALLOCATOR=mine OMP_DISPLAY_ENV=2
 * host: skip its messages are its own
 * stdout:
 *   1 0 1
 * stderr:
 *   OpenMP: warning: OMP_NUM_THREADS=many is not understood, and left alone
 *   OpenMP: warning: OMP_DYNAMIC=perhaps is not understood, and left alone
 *   OpenMP: warning: OMP_MAX_TASK_PRIORITY=-1 is not understood, and left alone
 *   OpenMP: warning: OMP_SCHEDULE=static,0 is not understood, and left alone
 *   OpenMP: warning: OMP_PROC_BIND=glue is not understood, and left alone
 *   OpenMP: warning: OMP_STACKSIZE=2X is not understood, and left alone
 *   OpenMP: warning: OMP_WAIT_POLICY=lazy is not understood, and left alone
 *   OpenMP: warning: OMP_TARGET_OFFLOAD=no is not understood, and left alone
 *   OpenMP: warning: OMP_ALLOCATOR=mine is not understood, and left alone
 *   OpenMP: warning: OMP_DISPLAY_ENV=2 is not understood, and left alone
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	omp_sched_t kind;
	int chunk;
	omp_get_schedule(&kind, &chunk);
	printf("%d %d %d\n", omp_get_max_threads(), omp_get_dynamic(), (int)kind);
	return 0;
}
