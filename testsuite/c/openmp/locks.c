/* OpenMP: locks and nestable locks.
 * flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   0 1 1
 *   2 4 1
 *   45
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	omp_lock_t lock, hinted;
	omp_nest_lock_t nest;
	omp_init_lock(&lock);
	omp_init_lock(&hinted);
	omp_init_nest_lock(&nest);
	omp_set_lock(&lock);
	printf("%d", omp_test_lock(&lock));
	omp_unset_lock(&lock);
	printf(" %d", omp_test_lock(&lock));
	printf(" %d\n", omp_test_lock(&hinted));
	omp_unset_lock(&lock);
	omp_unset_lock(&hinted);

	omp_set_nest_lock(&nest);
	printf("%d", omp_test_nest_lock(&nest));
	omp_set_nest_lock(&nest);
	printf(" %d", omp_test_nest_lock(&nest));
	for (int i = 0; i < 4; i++) omp_unset_nest_lock(&nest);
	printf(" %d\n", omp_test_nest_lock(&nest));
	omp_unset_nest_lock(&nest);

	int n = 0;
#pragma omp parallel for num_threads(1)
	for (int i = 0; i < 10; i++) {
		omp_set_lock(&lock);
		n += i;
		omp_unset_lock(&lock);
	}
	printf("%d\n", n);
	omp_destroy_lock(&lock);
	omp_destroy_lock(&hinted);
	omp_destroy_nest_lock(&nest);
	return 0;
}
