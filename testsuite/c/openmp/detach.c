/* OpenMP: a task with a detach clause is complete when its event comes; until then those that depend on it wait.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   5 1 1 1 1: 41 2
 *   7
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int x = 0, y = 0, when[5] = {0}, now = 0;
	omp_event_handle_t event, early;
#pragma omp parallel num_threads(1)
#pragma omp single
	{
#pragma omp task detach(event) depend(out : x) shared(x, when, now)
		{
			x = 1;
			when[0] = ++now;
		}
#pragma omp task depend(in : x) depend(out : y) shared(x, y, when, now)
		{
			y = x + 1;
			when[1] = ++now;
		}
#pragma omp task depend(in : y) shared(y, when, now)
		when[2] = ++now + 0 * y;
#pragma omp task depend(inout : x) shared(x, when, now)
		{
			x += 40;
			when[3] = ++now;
		}
		/* What does not depend on them need not wait; this one lets the others go on. */
#pragma omp task shared(when, now) firstprivate(event)
		{
			when[4] = ++now;
			omp_fulfill_event(event);
		}
#pragma omp taskwait
	}
	printf("%d %d %d %d %d: %d %d\n", now, when[0] < when[1], when[4] < when[1], when[1] < when[2], when[1] < when[3], x, y);

	/* An event that comes before the task has ended. */
#pragma omp parallel num_threads(1)
#pragma omp single
#pragma omp taskgroup
	{
#pragma omp task detach(early) shared(x)
		{
			omp_fulfill_event(early);
			x = 7;
		}
	}
	printf("%d\n", x);
	return 0;
}
