/*
 * wait, waitpid, waitid, wait3, wait4 (POSIX wait): for children, where the runner has started some (runner.h). Else there never is one:
 * ECHILD.
 */
#include <errno.h>
#include <features.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "runner.h"

/* A program that starts nothing has no children to wait for, and no need of runner.c. */
extern __typeof__(__runner_ask) __runner_ask __attribute__((__weak__));
extern int __children __attribute__((__weak__));

hidden long __syscall_ret(unsigned long);

/* What the children took that were waited for, in microseconds (process/usage.c, process/times.c). */
hidden uint64_t __children_user, __children_system, __children_memory;

static struct timeval time_of(uint64_t microseconds)
{
	return (struct timeval){ microseconds / 1000000, microseconds % 1000000 };
}

hidden long __runner_wait(pid_t pid, int *status, int options, unsigned flags, struct rusage *ru)
{
	struct request q = { .what = ASK_WAIT, .wait = { pid, options, flags } };
	long r = __runner_ask && __children ? __runner_ask(&q) : -ECHILD;
	if (r) return r;
	if (!q.ended.pid) return 0;
	if (status) *status = q.ended.status;
	if (ru) {
		memset(ru, 0, sizeof *ru);
		ru->ru_utime = time_of(q.ended.user);
		ru->ru_stime = time_of(q.ended.system);
		ru->ru_maxrss = q.ended.memory;
	}
	if (!(flags & WAIT_KEEPS) && (WIFEXITED(q.ended.status) || WIFSIGNALED(q.ended.status))) {
		__children--;
		__children_user += q.ended.user;
		__children_system += q.ended.system;
		if (q.ended.memory > __children_memory) __children_memory = q.ended.memory;
	}
	return q.ended.pid;
}

/* For musl's pclose. */
hidden long __sys_wait4(pid_t pid, int *status, int options, struct rusage *ru)
{
	if (options & ~(WNOHANG | WUNTRACED | WCONTINUED)) return -EINVAL;
	return __runner_wait(pid, status, options, 0, ru);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
	return __syscall_ret(__sys_wait4(pid, status, options, 0));
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}

pid_t wait3(int *status, int options, struct rusage *ru)
{
	return __syscall_ret(__sys_wait4(-1, status, options, ru));
}

pid_t wait4(pid_t pid, int *status, int options, struct rusage *ru)
{
	return __syscall_ret(__sys_wait4(pid, status, options, ru));
}

static void describe(siginfo_t *info, pid_t pid, int status)
{
	memset(info, 0, sizeof *info);
	if (!pid) return;
	info->si_signo = SIGCHLD;
	info->si_pid = pid;
	info->si_uid = getuid();
	if (WIFEXITED(status)) {
		info->si_code = CLD_EXITED;
		info->si_status = WEXITSTATUS(status);
	} else if (WIFSIGNALED(status)) {
		info->si_code = WCOREDUMP(status) ? CLD_DUMPED : CLD_KILLED;
		info->si_status = WTERMSIG(status);
	} else {
		info->si_code = WIFSTOPPED(status) ? CLD_STOPPED : CLD_CONTINUED;
		info->si_status = WIFSTOPPED(status) ? WSTOPSIG(status) : SIGCONT;
	}
}

int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	pid_t pid = type == P_ALL ? -1 : type == P_PID ? (pid_t)id : -(pid_t)id;
	int status = 0;
	/* POSIX: one of these must be asked for. */
	if (!(options & (WEXITED | WSTOPPED | WCONTINUED)) || (type != P_ALL && type != P_PID && type != P_PGID)
		|| (type == P_PID && pid <= 0) || options & ~(WEXITED | WSTOPPED | WCONTINUED | WNOHANG | WNOWAIT)) {
		errno = EINVAL;
		return -1;
	}
	/* WSTOPPED is WUNTRACED. An end is told of whatever is asked for. */
	long r = __runner_wait(pid, &status, options & (WNOHANG | WSTOPPED | WCONTINUED), options & WNOWAIT ? WAIT_KEEPS : 0, 0);
	if (r < 0) return __syscall_ret(r);
	if (info) describe(info, r, status);
	return 0;
}
