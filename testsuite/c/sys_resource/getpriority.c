/* getpriority, setpriority and nice: a process may become nicer; the errors.
 * stdout:
 *   getpriority(PRIO_PROCESS, 0) = 0
 *   getpriority(PRIO_PROCESS, getpid()) = 0
 *   nice(3) = 3
 *   getpriority(PRIO_PROCESS, 0) = 3
 *   setpriority(PRIO_PROCESS, 0, 5) = 0
 *   getpriority(PRIO_PROCESS, 0) = 5
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
	SHOW(getpriority(PRIO_PROCESS, 0));
	SHOW(getpriority(PRIO_PROCESS, getpid()));
	SHOW(nice(3));
	SHOW(getpriority(PRIO_PROCESS, 0));
	SHOW(setpriority(PRIO_PROCESS, 0, 5));
	SHOW(getpriority(PRIO_PROCESS, 0));
	SHOW(setpriority(PRIO_PROCESS, 0, 100));
	SHOW(getpriority(PRIO_PROCESS, 0));
	SHOW(getpriority(77, 0));
	SHOW(getpriority(PRIO_PROCESS, 999999999));
	SHOW(setpriority(PRIO_PROCESS, 999999999, 0));
	return 0;
}
