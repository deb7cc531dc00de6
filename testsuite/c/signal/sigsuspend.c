/* sigsuspend lets a pending signal in, ends with EINTR and brings the mask back.
 * stdout:
 *   got = 0
 *   sigsuspend(&none): EINTR
 *   got == SIGUSR1: yes
 *   sigismember(&now, SIGUSR1) = 1
 *   sigsuspend(&none): EINTR
 *   got == SIGALRM: yes
 *   pause(): EINTR
 */
#include <signal.h>
#include <unistd.h>
#include "../show.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

int main(void)
{
	sigset_t set, none, now;
	signal(SIGUSR1, handler);
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, 0);
	raise(SIGUSR1);
	SHOW(got);
	SHOW(sigsuspend(&none));
	IS(got == SIGUSR1);
	sigprocmask(SIG_BLOCK, 0, &now);
	SHOW(sigismember(&now, SIGUSR1));
	signal(SIGALRM, handler);
	alarm(1);
	SHOW(sigsuspend(&none));
	IS(got == SIGALRM);
	alarm(1);
	SHOW(pause());
	return 0;
}
