/* pselect with a mask: the pending signal ends it with EINTR, and the old mask is back.
 * stdout:
 *   pselect(0, 0, 0, 0, &zero, 0) = 0
 *   got = 0
 *   pselect(0, 0, 0, 0, &ts, &none): EINTR
 *   got == SIGUSR1: yes
 *   sigismember(&now, SIGUSR1) = 1
 */
#include <signal.h>
#include <sys/select.h>
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
	struct timespec ts = { 20, 0 }, zero = { 0, 0 };
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	signal(SIGUSR1, handler);
	sigprocmask(SIG_BLOCK, &set, 0);
	raise(SIGUSR1);
	SHOW(pselect(0, 0, 0, 0, &zero, 0));
	SHOW(got);
	SHOW(pselect(0, 0, 0, 0, &ts, &none));
	IS(got == SIGUSR1);
	sigprocmask(SIG_BLOCK, 0, &now);
	SHOW(sigismember(&now, SIGUSR1));
	return 0;
}
