/* One processor is there to run on at least; sched_yield does.
 * stdout:
 *   sched_getaffinity(0, sizeof set, &set) = 0
 *   CPU_COUNT(&set) >= 1: yes
 *   sched_setaffinity(0, sizeof set, &set) = 0
 *   sched_getaffinity(999999999, sizeof set, &set): ESRCH
 *   sched_setaffinity(0, sizeof set, &set): EINVAL
 *   sched_yield() = 0
 */
#define _GNU_SOURCE
#include <sched.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	cpu_set_t set;
	CPU_ZERO(&set);
	SHOW(sched_getaffinity(0, sizeof set, &set));
	IS(CPU_COUNT(&set) >= 1);
	SHOW(sched_setaffinity(0, sizeof set, &set));
	SHOW(sched_getaffinity(999999999, sizeof set, &set));
	CPU_ZERO(&set);
	SHOW(sched_setaffinity(0, sizeof set, &set));
	SHOW(sched_yield());
	return 0;
}
