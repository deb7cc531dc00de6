/* sigaction installs, tells the old action, and refuses SIGKILL, SIGSTOP and numbers that are no signals.
 * stdout:
 *   sigaction(SIGUSR1, &sa, &old) = 0
 *   old.sa_handler == SIG_DFL: yes
 *   sigaction(SIGUSR1, 0, &old) = 0
 *   old.sa_handler == handler: yes
 *   sigismember(&old.sa_mask, SIGUSR2): yes
 *   raise(SIGUSR1) = 0
 *   got == SIGUSR1: yes
 *   sigaction(SIGUSR1, &sa, 0) = 0
 *   raise(SIGUSR1) = 0
 *   got = 0
 *   sigaction(SIGKILL, &sa, 0): EINVAL
 *   sigaction(SIGSTOP, &sa, 0): EINVAL
 *   sigaction(0, &sa, 0): EINVAL
 *   sigaction(-1, &sa, 0): EINVAL
 *   sigaction(NSIG, &sa, 0): EINVAL
 *   sigaction(SIGKILL, 0, &old) = 0
 */
#define _GNU_SOURCE
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

int main(void)
{
	struct sigaction sa = { .sa_handler = handler }, old;
	sigaddset(&sa.sa_mask, SIGUSR2);
	SHOW(sigaction(SIGUSR1, &sa, &old));
	IS(old.sa_handler == SIG_DFL);
	SHOW(sigaction(SIGUSR1, 0, &old));
	IS(old.sa_handler == handler);
	IS(sigismember(&old.sa_mask, SIGUSR2));
	SHOW(raise(SIGUSR1));
	IS(got == SIGUSR1);
	sa.sa_handler = SIG_IGN;
	SHOW(sigaction(SIGUSR1, &sa, 0));
	got = 0;
	SHOW(raise(SIGUSR1));
	SHOW(got);
	SHOW(sigaction(SIGKILL, &sa, 0));
	SHOW(sigaction(SIGSTOP, &sa, 0));
	SHOW(sigaction(0, &sa, 0));
	SHOW(sigaction(-1, &sa, 0));
	SHOW(sigaction(NSIG, &sa, 0));
	SHOW(sigaction(SIGKILL, 0, &old));
	return 0;
}
