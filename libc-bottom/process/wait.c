/* wait, waitpid, waitid, wait3, wait4 (POSIX wait): there never is a child. */
#include <errno.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include "../internal/limit.h"

LIMIT("wait");

static int no_child(int options)
{
	errno = options & ~(WNOHANG | WUNTRACED | WCONTINUED | WEXITED | WSTOPPED | WNOWAIT) ? EINVAL : ECHILD;
	return -1;
}

pid_t wait(int *status)
{
	return no_child(0);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
	return no_child(options);
}

int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	/* POSIX: one of these must be asked for. */
	if (!(options & (WEXITED | WSTOPPED | WCONTINUED)) || (type != P_ALL && type != P_PID && type != P_PGID)) {
		errno = EINVAL;
		return -1;
	}
	return no_child(options);
}

pid_t wait3(int *status, int options, struct rusage *ru)
{
	return no_child(options);
}

pid_t wait4(pid_t pid, int *status, int options, struct rusage *ru)
{
	return no_child(options);
}
