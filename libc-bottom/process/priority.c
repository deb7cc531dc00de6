/* getpriority, setpriority, nice: one process, whose nice value nobody acts on. */
#include <errno.h>
#include <features.h>
#include <sys/resource.h>

static int value;

static long check(int which, int who)
{
	if (which < PRIO_PROCESS || which > PRIO_USER) return -EINVAL;
	return who == 0 || (which == PRIO_PROCESS && who == 1) ? 0 : -ESRCH;
}

/* As Linux's system call: 20 minus the nice value, so that it is never negative. */
hidden long __sys_getpriority(int which, int who)
{
	long r = check(which, who);
	return r ? r : 20 - value;
}

hidden long __sys_setpriority(int which, int who, int new)
{
	long r = check(which, who);
	if (r) return r;
	if (new < -20) new = -20;
	if (new > 19) new = 19;
	if (new < value) return -EACCES;
	value = new;
	return 0;
}
