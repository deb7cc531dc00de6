/* Read-write locks: many readers or one writer; the errors of a thread that asks itself.
 * stdout:
 *   pthread_rwlock_rdlock(&l) = 0
 *   pthread_rwlock_rdlock(&l) = 0
 *   pthread_rwlock_tryrdlock(&l) = 0
 *   pthread_rwlock_trywrlock(&l) = EBUSY
 *   pthread_rwlock_timedwrlock(&l, &past) = ETIMEDOUT
 *   pthread_rwlock_unlock(&l) = 0
 *   pthread_rwlock_unlock(&l) = 0
 *   pthread_rwlock_unlock(&l) = 0
 *   pthread_rwlock_wrlock(&l) = 0
 *   pthread_rwlock_tryrdlock(&l) = EBUSY
 *   pthread_rwlock_trywrlock(&l) = EBUSY
 *   pthread_rwlock_unlock(&l) = 0
 *   pthread_rwlock_timedrdlock(&l, &past) = 0
 *   pthread_rwlock_unlock(&l) = 0
 *   pthread_rwlock_destroy(&l) = 0
 *   pthread_rwlock_init(&l, 0) = 0
 *   pthread_rwlock_trywrlock(&l) = 0
 *   pthread_rwlock_unlock(&l) = 0
 */
#define _XOPEN_SOURCE 700
#include <pthread.h>
#include <time.h>
#include "../show.h"

int main(void)
{
	pthread_rwlock_t l = PTHREAD_RWLOCK_INITIALIZER;
	struct timespec past = { 1, 0 };
	ERR(pthread_rwlock_rdlock(&l));
	ERR(pthread_rwlock_rdlock(&l));
	ERR(pthread_rwlock_tryrdlock(&l));
	ERR(pthread_rwlock_trywrlock(&l));
	ERR(pthread_rwlock_timedwrlock(&l, &past));
	ERR(pthread_rwlock_unlock(&l));
	ERR(pthread_rwlock_unlock(&l));
	ERR(pthread_rwlock_unlock(&l));
	ERR(pthread_rwlock_wrlock(&l));
	ERR(pthread_rwlock_tryrdlock(&l));
	ERR(pthread_rwlock_trywrlock(&l));
	ERR(pthread_rwlock_unlock(&l));
	ERR(pthread_rwlock_timedrdlock(&l, &past));
	ERR(pthread_rwlock_unlock(&l));
	ERR(pthread_rwlock_destroy(&l));
	ERR(pthread_rwlock_init(&l, 0));
	ERR(pthread_rwlock_trywrlock(&l));
	ERR(pthread_rwlock_unlock(&l));
	return 0;
}
