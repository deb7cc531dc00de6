/* To ignore a pending signal is to forget it.
 * stdout:
 *   sigismember(&pending, SIGUSR1) = 0
 *   count = 0
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
	sigset_t set, pending;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, 0);
	raise(SIGUSR1);
	signal(SIGUSR1, SIG_IGN);
	sigpending(&pending);
	SHOW(sigismember(&pending, SIGUSR1));
	signal(SIGUSR1, handler);
	sigprocmask(SIG_UNBLOCK, &set, 0);
	SHOW(count);
	return 0;
}
