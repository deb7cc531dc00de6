/* The scheduling of the one thread: SCHED_OTHER at priority 0, EINVAL for what is no policy or priority, one processor.
 * stdout:
 *   pthread_getschedparam(self, &policy, &p) = 0
 *   policy == SCHED_OTHER: yes
 *   p.sched_priority = 0
 *   pthread_setschedparam(self, SCHED_OTHER, &p) = 0
 *   pthread_setschedprio(self, 0) = 0
 *   pthread_setschedprio(self, 5) = EINVAL
 *   pthread_setschedparam(self, SCHED_OTHER, &p) = EINVAL
 *   pthread_setschedparam(self, SCHED_FIFO, &p) = EINVAL
 *   pthread_setschedparam(self, 77, &p) = EINVAL
 *   pthread_getconcurrency() = 0
 *   pthread_setconcurrency(-1) = EINVAL
 *   pthread_setconcurrency(0) = 0
 *   pthread_getcpuclockid(self, &clock) = 0
 *   clock_gettime(clock, &ts) = 0
 *   ts.tv_sec >= 0 && ts.tv_nsec >= 0 && ts.tv_nsec < 1000000000: yes
 *   pthread_getaffinity_np(self, sizeof cpus, &cpus) = 0
 *   CPU_COUNT(&cpus) >= 1: yes
 *   pthread_setaffinity_np(self, sizeof cpus, &cpus) = 0
 *   pthread_setaffinity_np(self, sizeof none, &none) = EINVAL
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>

int main(void)
{
	pthread_t self = pthread_self();
	struct sched_param p = { .sched_priority = 7 };
	int policy = -1;
	ERR(pthread_getschedparam(self, &policy, &p));
	IS(policy == SCHED_OTHER);
	SHOW(p.sched_priority);
	ERR(pthread_setschedparam(self, SCHED_OTHER, &p));
	ERR(pthread_setschedprio(self, 0));
	ERR(pthread_setschedprio(self, 5));
	p.sched_priority = 5;
	ERR(pthread_setschedparam(self, SCHED_OTHER, &p));
	p.sched_priority = 0;
	ERR(pthread_setschedparam(self, SCHED_FIFO, &p));
	ERR(pthread_setschedparam(self, 77, &p));
	SHOW(pthread_getconcurrency());
	ERR(pthread_setconcurrency(-1));
	ERR(pthread_setconcurrency(0));

	clockid_t clock;
	struct timespec ts = { .tv_sec = -1 };
	ERR(pthread_getcpuclockid(self, &clock));
	SHOW(clock_gettime(clock, &ts));
	IS(ts.tv_sec >= 0 && ts.tv_nsec >= 0 && ts.tv_nsec < 1000000000);

	cpu_set_t cpus, none;
	CPU_ZERO(&cpus);
	CPU_ZERO(&none);
	ERR(pthread_getaffinity_np(self, sizeof cpus, &cpus));
	IS(CPU_COUNT(&cpus) >= 1);
	ERR(pthread_setaffinity_np(self, sizeof cpus, &cpus));
	ERR(pthread_setaffinity_np(self, sizeof none, &none));
	return 0;
}
