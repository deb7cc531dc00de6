/* Spin locks: EBUSY from trylock.
 * stdout:
 *   pthread_spin_init(&l, PTHREAD_PROCESS_PRIVATE) = 0
 *   pthread_spin_lock(&l) = 0
 *   pthread_spin_trylock(&l) = EBUSY
 *   pthread_spin_unlock(&l) = 0
 *   pthread_spin_trylock(&l) = 0
 *   pthread_spin_unlock(&l) = 0
 *   pthread_spin_destroy(&l) = 0
 */
#define _XOPEN_SOURCE 700
#include <pthread.h>
#include "../show.h"

int main(void)
{
	pthread_spinlock_t l;
	ERR(pthread_spin_init(&l, PTHREAD_PROCESS_PRIVATE));
	ERR(pthread_spin_lock(&l));
	ERR(pthread_spin_trylock(&l));
	ERR(pthread_spin_unlock(&l));
	ERR(pthread_spin_trylock(&l));
	ERR(pthread_spin_unlock(&l));
	ERR(pthread_spin_destroy(&l));
	return 0;
}
