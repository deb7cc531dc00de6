/* OpenMP: without OMP_CANCELLATION nothing is cancelled.
 * flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   0 11
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int n = 0;
#pragma omp parallel num_threads(1)
	{
#pragma omp cancel parallel
		n++;
#pragma omp for
		for (int i = 0; i < 10; i++) {
#pragma omp cancel for
			n++;
		}
	}
	printf("%d %d\n", omp_get_cancellation(), n);
	return 0;
}
