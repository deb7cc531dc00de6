/* kill, raise, sigqueue, pthread_kill (POSIX kill): to this process; to others where the runner grants them. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "../internal/signal.h"

static long send(int sig, int code)
{
	if (sig < 0 || sig >= _NSIG) return -EINVAL;
	if (!sig) return 0;
	siginfo_t info = { .si_signo = sig, .si_code = code, .si_pid = 1, .si_uid = getuid() };
	long r = __sig_queue(sig, &info);
	if (!r) __sig_deliver();
	return r;
}

hidden long __host_kill(pid_t, int);

/* process/runner.c knows other processes. */
static long nobody(pid_t pid, int sig)
{
	return -ESRCH;
}
weak_alias(nobody, __host_kill);

/* 0 is the process's group, -1 everybody: both mean this process. */
hidden long __sys_kill(int pid, int sig)
{
	if (pid != 1 && pid != 0 && pid != -1) return sig < 0 || sig >= _NSIG ? -EINVAL : __host_kill(pid, sig);
	return send(sig, SI_USER);
}

hidden long __sys_tkill(int tid, int sig)
{
	return tid == 1 ? send(sig, SI_TKILL) : -ESRCH;
}

hidden long __sys_rt_sigqueueinfo(int pid, int sig, const siginfo_t *info)
{
	if (sig < 0 || sig >= _NSIG) return -EINVAL;
	if (pid != 1) return -ESRCH;
	if (!sig) return 0;
	long r = __sig_queue(sig, info);
	if (!r) __sig_deliver();
	return r;
}
