/* getpriority, setpriority and nice: a process may become nicer, from wherever it starts; the errors.
 * stdout:
 *   getpriority(PRIO_PROCESS, getpid()) - start = 0
 *   nice(2) - start = 2
 *   getpriority(PRIO_PROCESS, 0) - start = 2
 *   setpriority(PRIO_PROCESS, 0, start + 4) = 0
 *   getpriority(PRIO_PROCESS, 0) - start = 4
 *   setpriority(PRIO_PROCESS, 0, 100) = 0
 *   getpriority(PRIO_PROCESS, 0) = 19
 *   getpriority(77, 0): EINVAL
 *   getpriority(PRIO_PROCESS, 999999999): ESRCH
 *   setpriority(PRIO_PROCESS, 999999999, 0): ESRCH
 */
#include <sys/resource.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int start = getpriority(PRIO_PROCESS, 0);
	SHOW(getpriority(PRIO_PROCESS, getpid()) - start);
	SHOW(nice(2) - start);
	SHOW(getpriority(PRIO_PROCESS, 0) - start);
	SHOW(setpriority(PRIO_PROCESS, 0, start + 4));
	SHOW(getpriority(PRIO_PROCESS, 0) - start);
	SHOW(setpriority(PRIO_PROCESS, 0, 100));
	SHOW(getpriority(PRIO_PROCESS, 0));
	SHOW(getpriority(77, 0));
	SHOW(getpriority(PRIO_PROCESS, 999999999));
	SHOW(setpriority(PRIO_PROCESS, 999999999, 0));
	return 0;
}
