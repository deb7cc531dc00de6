/* Attributes of conditions, read-write locks and barriers: shared or private, and nothing else.
 * stdout:
 *   pthread_condattr_init(&c) = 0
 *   pthread_condattr_getpshared(&c, &v) = 0
 *   v == PTHREAD_PROCESS_PRIVATE: yes
 *   pthread_condattr_setpshared(&c, PTHREAD_PROCESS_SHARED) = 0
 *   pthread_condattr_getpshared(&c, &v) = 0
 *   v == PTHREAD_PROCESS_SHARED: yes
 *   pthread_condattr_setpshared(&c, 77) = EINVAL
 *   pthread_condattr_destroy(&c) = 0
 *   pthread_rwlockattr_init(&w) = 0
 *   pthread_rwlockattr_getpshared(&w, &v) = 0
 *   v == PTHREAD_PROCESS_PRIVATE: yes
 *   pthread_rwlockattr_setpshared(&w, PTHREAD_PROCESS_SHARED) = 0
 *   pthread_rwlockattr_getpshared(&w, &v) = 0
 *   v == PTHREAD_PROCESS_SHARED: yes
 *   pthread_rwlockattr_setpshared(&w, -1) = EINVAL
 *   pthread_rwlockattr_destroy(&w) = 0
 *   pthread_barrierattr_init(&b) = 0
 *   pthread_barrierattr_setpshared(&b, PTHREAD_PROCESS_SHARED) = 0
 *   pthread_barrierattr_getpshared(&b, &v) = 0
 *   v == PTHREAD_PROCESS_SHARED: yes
 *   pthread_barrierattr_setpshared(&b, 9) = EINVAL
 *   pthread_barrierattr_destroy(&b) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>

int main(void)
{
	pthread_condattr_t c;
	pthread_rwlockattr_t w;
	pthread_barrierattr_t b;
	int v = -1;
	ERR(pthread_condattr_init(&c));
	ERR(pthread_condattr_getpshared(&c, &v));
	IS(v == PTHREAD_PROCESS_PRIVATE);
	ERR(pthread_condattr_setpshared(&c, PTHREAD_PROCESS_SHARED));
	ERR(pthread_condattr_getpshared(&c, &v));
	IS(v == PTHREAD_PROCESS_SHARED);
	ERR(pthread_condattr_setpshared(&c, 77));
	ERR(pthread_condattr_destroy(&c));

	ERR(pthread_rwlockattr_init(&w));
	ERR(pthread_rwlockattr_getpshared(&w, &v));
	IS(v == PTHREAD_PROCESS_PRIVATE);
	ERR(pthread_rwlockattr_setpshared(&w, PTHREAD_PROCESS_SHARED));
	ERR(pthread_rwlockattr_getpshared(&w, &v));
	IS(v == PTHREAD_PROCESS_SHARED);
	ERR(pthread_rwlockattr_setpshared(&w, -1));
	ERR(pthread_rwlockattr_destroy(&w));

	ERR(pthread_barrierattr_init(&b));
	ERR(pthread_barrierattr_setpshared(&b, PTHREAD_PROCESS_SHARED));
	ERR(pthread_barrierattr_getpshared(&b, &v));
	IS(v == PTHREAD_PROCESS_SHARED);
	ERR(pthread_barrierattr_setpshared(&b, 9));
	ERR(pthread_barrierattr_destroy(&b));
	return 0;
}
