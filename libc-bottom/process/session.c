/* Process groups and sessions (POSIX setpgid, setsid): the process leads the only one of each. */
#include <errno.h>
#include <features.h>
#include <unistd.h>

static int only(pid_t pid)
{
	if (pid == 0 || pid == 1) return 1;
	errno = ESRCH;
	return -1;
}

pid_t getpgid(pid_t pid)
{
	return only(pid);
}

pid_t getpgrp(void)
{
	return 1;
}

pid_t getsid(pid_t pid)
{
	return only(pid);
}

hidden long __host_setpgid(pid_t, pid_t);
hidden long __syscall_ret(unsigned long);

/* process/runner.c knows children. */
static long nobody(pid_t pid, pid_t group)
{
	return -ESRCH;
}
weak_alias(nobody, __host_setpgid);

int setpgid(pid_t pid, pid_t group)
{
	if (pid > 1 && group >= 0) return __syscall_ret(__host_setpgid(pid, group));
	if (only(pid) < 0) return -1;
	if (group == 0 || group == 1) return 0;
	errno = group < 0 ? EINVAL : EPERM;
	return -1;
}
