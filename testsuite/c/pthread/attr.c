/* Thread attributes keep what they are told, within POSIX's bounds.
 * stdout:
 *   pthread_attr_init(&a) = 0
 *   pthread_attr_getdetachstate(&a, &v) = 0
 *   v == PTHREAD_CREATE_JOINABLE: yes
 *   pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED) = 0
 *   pthread_attr_getdetachstate(&a, &v) = 0
 *   v == PTHREAD_CREATE_DETACHED: yes
 *   pthread_attr_setdetachstate(&a, 77) = EINVAL
 *   pthread_attr_getstacksize(&a, &n) = 0
 *   n > 0: yes
 *   pthread_attr_setstacksize(&a, 1 << 20) = 0
 *   pthread_attr_getstacksize(&a, &n) = 0
 *   n = 1048576
 *   pthread_attr_setstacksize(&a, 100) = EINVAL
 *   pthread_attr_setguardsize(&a, 8192) = 0
 *   pthread_attr_getguardsize(&a, &n) = 0
 *   n = 8192
 *   pthread_attr_getscope(&a, &v) = 0
 *   v == PTHREAD_SCOPE_SYSTEM: yes
 *   pthread_attr_setscope(&a, PTHREAD_SCOPE_PROCESS) = ENOTSUP
 *   pthread_attr_setscope(&a, 77) = EINVAL
 *   pthread_attr_getschedpolicy(&a, &v) = 0
 *   v == SCHED_OTHER: yes
 *   pthread_attr_getschedparam(&a, &param) = 0
 *   param.sched_priority = 0
 *   pthread_attr_getinheritsched(&a, &v) = 0
 *   v == PTHREAD_INHERIT_SCHED: yes
 *   pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED) = 0
 *   pthread_attr_setinheritsched(&a, 77) = EINVAL
 *   pthread_attr_setstack(&a, stack, 1 << 16) = 0
 *   pthread_attr_getstack(&a, &p, &n) = 0
 *   p == stack: yes
 *   n = 65536
 *   pthread_attr_destroy(&a) = 0
 */
#define _GNU_SOURCE
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include "../show.h"

int main(void)
{
	pthread_attr_t a;
	int v = -1;
	size_t n = 0;
	void *p;
	struct sched_param param = { .sched_priority = -1 };
	ERR(pthread_attr_init(&a));
	ERR(pthread_attr_getdetachstate(&a, &v));
	IS(v == PTHREAD_CREATE_JOINABLE);
	ERR(pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED));
	ERR(pthread_attr_getdetachstate(&a, &v));
	IS(v == PTHREAD_CREATE_DETACHED);
	ERR(pthread_attr_setdetachstate(&a, 77));
	ERR(pthread_attr_getstacksize(&a, &n));
	IS(n > 0);
	ERR(pthread_attr_setstacksize(&a, 1 << 20));
	ERR(pthread_attr_getstacksize(&a, &n));
	SHOW(n);
	ERR(pthread_attr_setstacksize(&a, 100));
	ERR(pthread_attr_setguardsize(&a, 8192));
	ERR(pthread_attr_getguardsize(&a, &n));
	SHOW(n);
	ERR(pthread_attr_getscope(&a, &v));
	IS(v == PTHREAD_SCOPE_SYSTEM);
	ERR(pthread_attr_setscope(&a, PTHREAD_SCOPE_PROCESS));
	ERR(pthread_attr_setscope(&a, 77));
	ERR(pthread_attr_getschedpolicy(&a, &v));
	IS(v == SCHED_OTHER);
	ERR(pthread_attr_getschedparam(&a, &param));
	SHOW(param.sched_priority);
	ERR(pthread_attr_getinheritsched(&a, &v));
	IS(v == PTHREAD_INHERIT_SCHED);
	ERR(pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED));
	ERR(pthread_attr_setinheritsched(&a, 77));
	void *stack = aligned_alloc(4096, 1 << 16);
	ERR(pthread_attr_setstack(&a, stack, 1 << 16));
	ERR(pthread_attr_getstack(&a, &p, &n));
	IS(p == stack);
	SHOW(n);
	ERR(pthread_attr_destroy(&a));
	return 0;
}
