/* sigprocmask blocks, sigpending shows, unblocking delivers once; EINVAL for an unknown way.
 * stdout:
 *   sigemptyset(&set) = 0
 *   sigaddset(&set, SIGUSR1) = 0
 *   sigprocmask(SIG_BLOCK, &set, &old) = 0
 *   sigismember(&old, SIGUSR1) = 0
 *   count = 0
 *   sigpending(&pending) = 0
 *   sigismember(&pending, SIGUSR1) = 1
 *   sigismember(&pending, SIGUSR2) = 0
 *   sigprocmask(SIG_UNBLOCK, &set, &old) = 0
 *   sigismember(&old, SIGUSR1) = 1
 *   count = 1
 *   sigpending(&pending) = 0
 *   sigismember(&pending, SIGUSR1) = 0
 *   sigprocmask(77, &set, 0): EINVAL
 *   sigprocmask(SIG_SETMASK, &set, 0) = 0
 *   sigprocmask(77, 0, &old) = 0
 *   sigismember(&old, SIGKILL) = 0
 *   sigismember(&old, SIGSTOP) = 0
 *   sigismember(&old, SIGTERM) = 1
 */
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	sigset_t set, old, pending;
	signal(SIGUSR1, handler);
	SHOW(sigemptyset(&set));
	SHOW(sigaddset(&set, SIGUSR1));
	SHOW(sigprocmask(SIG_BLOCK, &set, &old));
	SHOW(sigismember(&old, SIGUSR1));
	raise(SIGUSR1);
	raise(SIGUSR1);
	SHOW(count);
	SHOW(sigpending(&pending));
	SHOW(sigismember(&pending, SIGUSR1));
	SHOW(sigismember(&pending, SIGUSR2));
	SHOW(sigprocmask(SIG_UNBLOCK, &set, &old));
	SHOW(sigismember(&old, SIGUSR1));
	SHOW(count);
	SHOW(sigpending(&pending));
	SHOW(sigismember(&pending, SIGUSR1));
	SHOW(sigprocmask(77, &set, 0));
	sigfillset(&set);
	SHOW(sigprocmask(SIG_SETMASK, &set, 0));
	SHOW(sigprocmask(77, 0, &old));
	SHOW(sigismember(&old, SIGKILL));
	SHOW(sigismember(&old, SIGSTOP));
	SHOW(sigismember(&old, SIGTERM));
	return 0;
}
