/* prlimit gives the old limits and sets new ones, of this process alone.
 * stdout:
 *   prlimit(0, RLIMIT_NOFILE, 0, &now) = 0
 *   now.rlim_cur > 10 && now.rlim_cur <= now.rlim_max: yes
 *   prlimit(getpid(), RLIMIT_NOFILE, &set, &old) = 0
 *   old.rlim_cur == now.rlim_cur: yes
 *   prlimit(0, RLIMIT_NOFILE, 0, &now) = 0
 *   now.rlim_cur = 10
 *   prlimit(0, RLIMIT_NOFILE, &set, 0): EINVAL
 *   prlimit(0, 1000, 0, &old): EINVAL
 *   prlimit(999999999, RLIMIT_NOFILE, 0, &old): ESRCH
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
	struct rlimit now, set, old;
	SHOW(prlimit(0, RLIMIT_NOFILE, 0, &now));
	IS(now.rlim_cur > 10 && now.rlim_cur <= now.rlim_max);
	set = now;
	set.rlim_cur = 10;
	SHOW(prlimit(getpid(), RLIMIT_NOFILE, &set, &old));
	IS(old.rlim_cur == now.rlim_cur);
	SHOW(prlimit(0, RLIMIT_NOFILE, 0, &now));
	SHOW(now.rlim_cur);
	set.rlim_cur = 11;
	set.rlim_max = 10;
	SHOW(prlimit(0, RLIMIT_NOFILE, &set, 0));
	SHOW(prlimit(0, 1000, 0, &old));
	SHOW(prlimit(999999999, RLIMIT_NOFILE, 0, &old));
	return 0;
}
