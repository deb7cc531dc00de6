/* Robust mutexes and priority ceilings: EINVAL where the mutex is not of that kind.
 * stdout:
 *   pthread_mutexattr_init(&a) = 0
 *   pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST) = 0
 *   pthread_mutexattr_getrobust(&a, &v) = 0
 *   v == PTHREAD_MUTEX_ROBUST: yes
 *   pthread_mutexattr_setrobust(&a, 77) = EINVAL
 *   pthread_mutex_init(&robust, &a) = 0
 *   pthread_mutex_lock(&robust) = 0
 *   pthread_mutex_unlock(&robust) = 0
 *   pthread_mutex_consistent(&robust) = EINVAL
 *   pthread_mutex_consistent(&plain) = EINVAL
 *   pthread_mutex_getprioceiling(&plain, &v) = EINVAL
 *   pthread_mutex_setprioceiling(&plain, 1, &v) = EINVAL
 *   pthread_mutex_destroy(&robust) = 0
 *   pthread_mutexattr_destroy(&a) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>

int main(void)
{
	pthread_mutexattr_t a;
	pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER, robust;
	int v;
	ERR(pthread_mutexattr_init(&a));
	ERR(pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST));
	ERR(pthread_mutexattr_getrobust(&a, &v));
	IS(v == PTHREAD_MUTEX_ROBUST);
	ERR(pthread_mutexattr_setrobust(&a, 77));
	ERR(pthread_mutex_init(&robust, &a));
	ERR(pthread_mutex_lock(&robust));
	ERR(pthread_mutex_unlock(&robust));
	ERR(pthread_mutex_consistent(&robust));
	ERR(pthread_mutex_consistent(&plain));
	ERR(pthread_mutex_getprioceiling(&plain, &v));
	ERR(pthread_mutex_setprioceiling(&plain, 1, &v));
	ERR(pthread_mutex_destroy(&robust));
	ERR(pthread_mutexattr_destroy(&a));
	return 0;
}
