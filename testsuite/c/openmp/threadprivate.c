/* OpenMP: threadprivate variables of all kinds keep their values from region to region.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   7 8 11
 *   7 12 12
 */
#include <stdio.h>

int global = 3;
static double array[3] = {1, 2, 3};
#pragma omp threadprivate(global, array)

static int next(void)
{
	static int n = 10;
#pragma omp threadprivate(n)
	return n++;
}

int main(void)
{
#pragma omp parallel num_threads(1)
	{
		global += 4;
		array[1] = 8;
		next();
	}
#pragma omp parallel num_threads(1) copyin(global, array)
	printf("%d %g %d\n", global, array[1], next());
	printf("%d %g %d\n", global, array[0] + array[1] + array[2], next());
	return 0;
}
