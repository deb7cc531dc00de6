/* A robust mutex works as another does while its owner lives.
 * flags: -pthread
 * stdout:
 *   pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST) = 0
 *   pthread_mutexattr_getrobust(&a, &v) = 0
 *   v == PTHREAD_MUTEX_ROBUST: yes
 *   pthread_mutex_init(&m, &a) = 0
 *   pthread_mutex_lock(&m) = 0
 *   pthread_mutex_trylock(&m) = EBUSY
 *   pthread_mutex_consistent(&m) = EINVAL
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_trylock(&m) = 0
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_destroy(&m) = 0
 */
#define _GNU_SOURCE
#include <pthread.h>
#include "../show.h"

int main(void)
{
	pthread_mutexattr_t a;
	pthread_mutex_t m;
	int v = -1;
	pthread_mutexattr_init(&a);
	ERR(pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST));
	ERR(pthread_mutexattr_getrobust(&a, &v));
	IS(v == PTHREAD_MUTEX_ROBUST);
	ERR(pthread_mutex_init(&m, &a));
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_trylock(&m));
	ERR(pthread_mutex_consistent(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_trylock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_destroy(&m));
	return 0;
}
