/* OpenMP: a task with a detach clause is complete when its event comes; until then those that depend on it wait.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * env: OMP_NUM_THREADS=1
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int x = 0, y = 0, trace[10], n = 0;
	omp_event_handle_t event, early;
#pragma omp parallel num_threads(1)
#pragma omp single
	{
#pragma omp task detach(event) depend(out : x) shared(x, trace, n)
		{
			x = 1;
			trace[n++] = 1;
		}
#pragma omp task depend(in : x) depend(out : y) shared(x, y, trace, n)
		{
			y = x + 1;
			trace[n++] = 3;
		}
#pragma omp task depend(in : y) shared(y, trace, n)
		trace[n++] = 10 + y;
		/* What does not depend on them need not wait; this one lets the others go on. */
#pragma omp task shared(trace, n, x) firstprivate(event)
		{
			trace[n++] = 2;
			x = 41;
			omp_fulfill_event(event);
		}
#pragma omp taskwait
	}
	for (int i = 0; i < n; i++) printf("%d ", trace[i]);
	printf("%d\n", y);

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
