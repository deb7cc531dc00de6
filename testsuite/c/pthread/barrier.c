/* A barrier for one is passed at once, always by its serial thread; a barrier for none is EINVAL.
 * stdout:
 *   pthread_barrier_init(&b, 0, 0) = EINVAL
 *   pthread_barrier_init(&b, 0, 1) = 0
 *   pthread_barrier_wait(&b) == PTHREAD_BARRIER_SERIAL_THREAD: yes
 *   pthread_barrier_wait(&b) == PTHREAD_BARRIER_SERIAL_THREAD: yes
 *   pthread_barrier_destroy(&b) = 0
 *   pthread_barrierattr_init(&a) = 0
 *   pthread_barrierattr_getpshared(&a, &v) = 0
 *   v == PTHREAD_PROCESS_PRIVATE: yes
 *   pthread_barrierattr_setpshared(&a, 77) = EINVAL
 */
#define _XOPEN_SOURCE 700
#include <pthread.h>
#include "../show.h"

int main(void)
{
	pthread_barrier_t b;
	pthread_barrierattr_t a;
	int v = -1;
	ERR(pthread_barrier_init(&b, 0, 0));
	ERR(pthread_barrier_init(&b, 0, 1));
	IS(pthread_barrier_wait(&b) == PTHREAD_BARRIER_SERIAL_THREAD);
	IS(pthread_barrier_wait(&b) == PTHREAD_BARRIER_SERIAL_THREAD);
	ERR(pthread_barrier_destroy(&b));
	ERR(pthread_barrierattr_init(&a));
	ERR(pthread_barrierattr_getpshared(&a, &v));
	IS(v == PTHREAD_PROCESS_PRIVATE);
	ERR(pthread_barrierattr_setpshared(&a, 77));
	return 0;
}
