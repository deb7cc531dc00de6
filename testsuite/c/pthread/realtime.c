/* The real-time policies exist, and an ordinary process may not have them: EPERM.
 * host: skip a host lets root have them
 * stdout:
 *   pthread_setschedparam(pthread_self(), SCHED_FIFO, &p) = EPERM
 *   pthread_setschedparam(pthread_self(), SCHED_RR, &p) = EPERM
 *   pthread_setschedparam(pthread_self(), SCHED_FIFO, &p) = EINVAL
 */
#include "../show.h"
#include <pthread.h>
#include <sched.h>

int main(void)
{
	struct sched_param p = { .sched_priority = 1 };
	ERR(pthread_setschedparam(pthread_self(), SCHED_FIFO, &p));
	ERR(pthread_setschedparam(pthread_self(), SCHED_RR, &p));
	p.sched_priority = 100;
	ERR(pthread_setschedparam(pthread_self(), SCHED_FIFO, &p));
	return 0;
}
