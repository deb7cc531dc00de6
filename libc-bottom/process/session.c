/* Process groups and sessions (POSIX setpgid, setsid): the process leads the only one of each. */
#include <errno.h>
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

int setpgid(pid_t pid, pid_t group)
{
	if (only(pid) < 0) return -1;
	if (group == 0 || group == 1) return 0;
	errno = group < 0 ? EINVAL : EPERM;
	return -1;
}
