/* The kinds of mutex: normal, recursive, error-checking, and each one's errors.
 * stdout:
 *   pthread_mutex_lock(&m) = 0
 *   pthread_mutex_trylock(&m) = EBUSY
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_destroy(&m) = 0
 *   pthread_mutexattr_init(&a) = 0
 *   pthread_mutexattr_gettype(&a, &type) = 0
 *   type == PTHREAD_MUTEX_DEFAULT: yes
 *   pthread_mutexattr_settype(&a, 77) = EINVAL
 *   pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE) = 0
 *   pthread_mutex_init(&m, &a) = 0
 *   pthread_mutex_lock(&m) = 0
 *   pthread_mutex_lock(&m) = 0
 *   pthread_mutex_trylock(&m) = 0
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutex_unlock(&m) = EPERM
 *   pthread_mutex_destroy(&m) = 0
 *   pthread_mutexattr_settype(&a, PTHREAD_MUTEX_ERRORCHECK) = 0
 *   pthread_mutexattr_gettype(&a, &type) = 0
 *   type == PTHREAD_MUTEX_ERRORCHECK: yes
 *   pthread_mutex_init(&m, &a) = 0
 *   pthread_mutex_unlock(&m) = EPERM
 *   pthread_mutex_lock(&m) = 0
 *   pthread_mutex_lock(&m) = EDEADLK
 *   pthread_mutex_trylock(&m) = EBUSY
 *   pthread_mutex_unlock(&m) = 0
 *   pthread_mutexattr_destroy(&a) = 0
 */
#define _XOPEN_SOURCE 700
#include <pthread.h>
#include "../show.h"

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_mutexattr_t a;
	int type;
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_trylock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_destroy(&m));
	ERR(pthread_mutexattr_init(&a));
	ERR(pthread_mutexattr_gettype(&a, &type));
	IS(type == PTHREAD_MUTEX_DEFAULT);
	ERR(pthread_mutexattr_settype(&a, 77));
	ERR(pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE));
	ERR(pthread_mutex_init(&m, &a));
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_trylock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_destroy(&m));
	ERR(pthread_mutexattr_settype(&a, PTHREAD_MUTEX_ERRORCHECK));
	ERR(pthread_mutexattr_gettype(&a, &type));
	IS(type == PTHREAD_MUTEX_ERRORCHECK);
	ERR(pthread_mutex_init(&m, &a));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_lock(&m));
	ERR(pthread_mutex_trylock(&m));
	ERR(pthread_mutex_unlock(&m));
	ERR(pthread_mutexattr_destroy(&a));
	return 0;
}
