/* OpenMP: a lock that the one thread holds and sets again is a deadlock, which is told.
 * flags: -fopenmp
 * exit: 134
 * stderr~ OpenMP: error: deadlock: omp_set_lock on a lock that is set
 * host: skip it waits for ever there
 */
#include <omp.h>

int main(void)
{
	omp_lock_t lock;
	omp_init_lock(&lock);
	omp_set_lock(&lock);
	omp_set_lock(&lock);
	return 0;
}
