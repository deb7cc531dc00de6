/* Thread attributes keep a policy and a priority; the attributes of the running thread and the defaults can be asked for.
 * stdout:
 *   pthread_attr_init(&a) = 0
 *   pthread_attr_setschedpolicy(&a, SCHED_RR) = 0
 *   pthread_attr_getschedpolicy(&a, &v) = 0
 *   v == SCHED_RR: yes
 *   pthread_attr_setschedparam(&a, &p) = 0
 *   pthread_attr_getschedparam(&a, &got) = 0
 *   got.sched_priority = 3
 *   pthread_attr_destroy(&a) = 0
 *   pthread_getattr_np(pthread_self(), &a) = 0
 *   pthread_attr_getstack(&a, &stack, &size) = 0
 *   (char *)stack < &here && &here < (char *)stack + size: yes
 *   pthread_attr_getdetachstate(&a, &v) = 0
 *   v == PTHREAD_CREATE_JOINABLE: yes
 *   pthread_attr_destroy(&a) = 0
 *   pthread_getattr_default_np(&a) = 0
 *   pthread_attr_setstacksize(&a, 1 << 20) = 0
 *   pthread_setattr_default_np(&a) = 0
 *   pthread_attr_destroy(&a) = 0
 *   pthread_getattr_default_np(&a) = 0
 *   pthread_attr_getstacksize(&a, &size) = 0
 *   size >= 1 << 20: yes
 *   pthread_attr_destroy(&a) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>
#include <sched.h>

int main(void)
{
	pthread_attr_t a;
	struct sched_param p = { .sched_priority = 3 }, got = { 0 };
	int v = -1;
	char here;
	void *stack = 0;
	size_t size = 0;
	ERR(pthread_attr_init(&a));
	ERR(pthread_attr_setschedpolicy(&a, SCHED_RR));
	ERR(pthread_attr_getschedpolicy(&a, &v));
	IS(v == SCHED_RR);
	ERR(pthread_attr_setschedparam(&a, &p));
	ERR(pthread_attr_getschedparam(&a, &got));
	SHOW(got.sched_priority);
	ERR(pthread_attr_destroy(&a));

	ERR(pthread_getattr_np(pthread_self(), &a));
	ERR(pthread_attr_getstack(&a, &stack, &size));
	IS((char *)stack < &here && &here < (char *)stack + size);
	ERR(pthread_attr_getdetachstate(&a, &v));
	IS(v == PTHREAD_CREATE_JOINABLE);
	ERR(pthread_attr_destroy(&a));

	ERR(pthread_getattr_default_np(&a));
	ERR(pthread_attr_setstacksize(&a, 1 << 20));
	ERR(pthread_setattr_default_np(&a));
	ERR(pthread_attr_destroy(&a));
	ERR(pthread_getattr_default_np(&a));
	ERR(pthread_attr_getstacksize(&a, &size));
	IS(size >= 1 << 20);
	ERR(pthread_attr_destroy(&a));
	return 0;
}
