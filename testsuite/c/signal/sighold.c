/* The old System V calls: sighold, sigrelse, sigignore, sigset.
 * stdout:
 *   sigset(SIGUSR1, handler) == SIG_DFL: yes
 *   sighold(SIGUSR1) = 0
 *   count = 0
 *   sigrelse(SIGUSR1) = 0
 *   count = 1
 *   sigset(SIGUSR1, SIG_HOLD) == handler: yes
 *   count = 1
 *   sigset(SIGUSR1, handler) == SIG_HOLD: yes
 *   count = 2
 *   sigignore(SIGUSR1) = 0
 *   count = 2
 *   siginterrupt(SIGUSR1, 1) = 0
 */
#define _XOPEN_SOURCE 600
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	IS(sigset(SIGUSR1, handler) == SIG_DFL);
	SHOW(sighold(SIGUSR1));
	raise(SIGUSR1);
	SHOW(count);
	SHOW(sigrelse(SIGUSR1));
	SHOW(count);
	IS(sigset(SIGUSR1, SIG_HOLD) == handler);
	raise(SIGUSR1);
	SHOW(count);
	IS(sigset(SIGUSR1, handler) == SIG_HOLD);
	SHOW(count);
	SHOW(sigignore(SIGUSR1));
	raise(SIGUSR1);
	SHOW(count);
	SHOW(siginterrupt(SIGUSR1, 1));
	return 0;
}
