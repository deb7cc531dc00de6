/* The other mutex attributes: protocol, process-shared, robust.
 * stdout:
 *   pthread_mutexattr_getprotocol(&a, &v) = 0
 *   v == PTHREAD_PRIO_NONE: yes
 *   pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_NONE) = 0
 *   pthread_mutexattr_setprotocol(&a, 77) = EINVAL
 *   pthread_mutexattr_getpshared(&a, &v) = 0
 *   v == PTHREAD_PROCESS_PRIVATE: yes
 *   pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED) = 0
 *   pthread_mutexattr_getpshared(&a, &v) = 0
 *   v == PTHREAD_PROCESS_SHARED: yes
 *   pthread_mutexattr_setpshared(&a, 77) = EINVAL
 *   pthread_mutexattr_getrobust(&a, &v) = 0
 *   v == PTHREAD_MUTEX_STALLED: yes
 *   pthread_mutexattr_setrobust(&a, 77) = EINVAL
 */
#define _XOPEN_SOURCE 700
#include <pthread.h>
#include "../show.h"

int main(void)
{
	pthread_mutexattr_t a;
	int v = -1;
	pthread_mutexattr_init(&a);
	ERR(pthread_mutexattr_getprotocol(&a, &v));
	IS(v == PTHREAD_PRIO_NONE);
	ERR(pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_NONE));
	ERR(pthread_mutexattr_setprotocol(&a, 77));
	ERR(pthread_mutexattr_getpshared(&a, &v));
	IS(v == PTHREAD_PROCESS_PRIVATE);
	ERR(pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED));
	ERR(pthread_mutexattr_getpshared(&a, &v));
	IS(v == PTHREAD_PROCESS_SHARED);
	ERR(pthread_mutexattr_setpshared(&a, 77));
	ERR(pthread_mutexattr_getrobust(&a, &v));
	IS(v == PTHREAD_MUTEX_STALLED);
	ERR(pthread_mutexattr_setrobust(&a, 77));
	return 0;
}
