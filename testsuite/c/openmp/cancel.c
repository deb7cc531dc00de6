/* OpenMP: cancellation of regions, loops, sections and groups of tasks.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1 OMP_CANCELLATION=true
 * stdout:
 *   1
 *   1
 *   2
 *   42 41
 *   5010
 *   1
 *   3
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int n = 0, found = -1;
	printf("%d\n", omp_get_cancellation());
#pragma omp parallel num_threads(1)
	{
		n = 1;
#pragma omp cancel parallel if (n == 1)
		n = 2;
	}
	printf("%d\n", n);
#pragma omp parallel num_threads(1)
	{
		n = 1;
#pragma omp cancel parallel if (n == 7)
#pragma omp cancellation point parallel
		n = 2;
	}
	printf("%d\n", n);
#pragma omp parallel for num_threads(1)
	for (int i = 0; i < 100; i++) {
		if (i == 42) {
			found = i;
#pragma omp cancel for
		}
		n = i;
#pragma omp cancellation point for
	}
	printf("%d %d\n", found, n);
#pragma omp parallel num_threads(1)
	{
#pragma omp for schedule(dynamic, 3)
		for (int i = 0; i < 100; i++) {
			n = i;
#pragma omp cancel for if (i == 10)
		}
#pragma omp for schedule(dynamic, 3) reduction(+ : n)
		for (int i = 0; i < 5; i++) n += 1000;
	}
	printf("%d\n", n);
#pragma omp parallel sections num_threads(1)
	{
		n = 1;
#pragma omp section
		{
#pragma omp cancel sections
			n = 2;
		}
	}
	printf("%d\n", n);
	n = 0;
#pragma omp parallel num_threads(1)
#pragma omp single
#pragma omp taskgroup
	{
		for (int i = 0; i < 10; i++) {
#pragma omp task shared(n)
			{
				if (n == 3) {
#pragma omp cancel taskgroup
				}
#pragma omp cancellation point taskgroup
				n++;
			}
		}
	}
	printf("%d\n", n);
	return 0;
}
