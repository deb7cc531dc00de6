/* The policy is SCHED_OTHER with priority 0; the ranges of the others.
 * stdout:
 *   sched_getscheduler(0) == SCHED_OTHER: yes
 *   sched_getscheduler(getpid()) == SCHED_OTHER: yes
 *   sched_getparam(0, &p) = 0
 *   p.sched_priority = 0
 *   sched_get_priority_min(SCHED_OTHER) = 0
 *   sched_get_priority_max(SCHED_OTHER) = 0
 *   sched_get_priority_max(SCHED_FIFO) - sched_get_priority_min(SCHED_FIFO) >= 31: yes
 *   sched_get_priority_max(SCHED_RR) - sched_get_priority_min(SCHED_RR) >= 31: yes
 *   sched_get_priority_max(77): EINVAL
 *   sched_get_priority_min(-1): EINVAL
 *   sched_setscheduler(0, SCHED_OTHER, &p) = 0
 *   sched_setparam(0, &p) = 0
 *   sched_setparam(0, &p): EINVAL
 *   sched_setscheduler(0, SCHED_OTHER, &p): EINVAL
 *   sched_setscheduler(0, 77, &p): EINVAL
 *   sched_getscheduler(-1): EINVAL
 *   sched_getscheduler(999999999): ESRCH
 *   sched_getparam(999999999, &p): ESRCH
 *   sched_rr_get_interval(0, &ts) = 0
 *   ts.tv_sec >= 0 && ts.tv_nsec >= 0: yes
 *   sched_rr_get_interval(999999999, &ts): ESRCH
 */
#include <sched.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct sched_param p = { .sched_priority = -1 };
	struct timespec ts;
	IS(sched_getscheduler(0) == SCHED_OTHER);
	IS(sched_getscheduler(getpid()) == SCHED_OTHER);
	SHOW(sched_getparam(0, &p));
	SHOW(p.sched_priority);
	SHOW(sched_get_priority_min(SCHED_OTHER));
	SHOW(sched_get_priority_max(SCHED_OTHER));
	IS(sched_get_priority_max(SCHED_FIFO) - sched_get_priority_min(SCHED_FIFO) >= 31);
	IS(sched_get_priority_max(SCHED_RR) - sched_get_priority_min(SCHED_RR) >= 31);
	SHOW(sched_get_priority_max(77));
	SHOW(sched_get_priority_min(-1));
	SHOW(sched_setscheduler(0, SCHED_OTHER, &p));
	SHOW(sched_setparam(0, &p));
	p.sched_priority = 5;
	SHOW(sched_setparam(0, &p));
	SHOW(sched_setscheduler(0, SCHED_OTHER, &p));
	SHOW(sched_setscheduler(0, 77, &p));
	SHOW(sched_getscheduler(-1));
	SHOW(sched_getscheduler(999999999));
	SHOW(sched_getparam(999999999, &p));
	SHOW(sched_rr_get_interval(0, &ts));
	IS(ts.tv_sec >= 0 && ts.tv_nsec >= 0);
	SHOW(sched_rr_get_interval(999999999, &ts));
	return 0;
}
