/* sigwait, sigwaitinfo and sigtimedwait take a pending signal without its handler; EAGAIN after the time.
 * stdout:
 *   sigwait(&set, &sig) = 0
 *   sig == SIGUSR1: yes
 *   sigwaitinfo(&set, &info) == SIGUSR1: yes
 *   info.si_signo == SIGUSR1: yes
 *   sigtimedwait(&set, &info, &ts): EAGAIN
 *   sigtimedwait(&set, 0, &zero): EAGAIN
 *   sigtimedwait(&set, 0, &bad): EINVAL
 *   sigtimedwait(&set, 0, &zero) == SIGUSR1: yes
 *   count = 0
 */
#include <signal.h>
#include <time.h>
#include "../show.h"

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	sigset_t set;
	siginfo_t info;
	int sig;
	struct timespec ts = { 0, 1000000 }, zero = { 0, 0 }, bad = { 0, 1000000000 };
	signal(SIGUSR1, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, 0);
	raise(SIGUSR1);
	ERR(sigwait(&set, &sig));
	IS(sig == SIGUSR1);
	raise(SIGUSR1);
	IS(sigwaitinfo(&set, &info) == SIGUSR1);
	IS(info.si_signo == SIGUSR1);
	SHOW(sigtimedwait(&set, &info, &ts));
	SHOW(sigtimedwait(&set, 0, &zero));
	SHOW(sigtimedwait(&set, 0, &bad));
	raise(SIGUSR1);
	IS(sigtimedwait(&set, 0, &zero) == SIGUSR1);
	SHOW(count);
	return 0;
}
