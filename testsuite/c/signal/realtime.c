/* Realtime signals are queued with their values and come in the order sent.
 * stdout:
 *   SIGRTMAX - SIGRTMIN >= 7: yes
 *   sigwaitinfo(&set, &info) == SIGRTMIN: yes
 *   info.si_value.sival_int = 0
 *   sigwaitinfo(&set, &info) == SIGRTMIN: yes
 *   info.si_value.sival_int = 2
 *   sigwaitinfo(&set, &info) == SIGRTMIN + 1: yes
 *   info.si_value.sival_int = 1
 */
#include <signal.h>
#include <unistd.h>
#include "../show.h"

static void handler(int sig, siginfo_t *info, void *context)
{
	printf("SIGRTMIN+%d %d\n", sig - SIGRTMIN, info->si_value.sival_int);
}

int main(void)
{
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	sigset_t set;
	IS(SIGRTMAX - SIGRTMIN >= 7);
	sigemptyset(&set);
	for (int i = 0; i < 3; i++) {
		sigaction(SIGRTMIN + i, &sa, 0);
		sigaddset(&set, SIGRTMIN + i);
		sigaddset(&sa.sa_mask, SIGRTMIN + i);
	}
	sigaction(SIGRTMIN, &sa, 0);
	sigprocmask(SIG_BLOCK, &set, 0);
	for (int i = 0; i < 6; i++) sigqueue(getpid(), SIGRTMIN + i % 2, (union sigval){ .sival_int = i });
	siginfo_t info;
	IS(sigwaitinfo(&set, &info) == SIGRTMIN);
	SHOW(info.si_value.sival_int);
	IS(sigwaitinfo(&set, &info) == SIGRTMIN);
	SHOW(info.si_value.sival_int);
	sigdelset(&set, SIGRTMIN);
	IS(sigwaitinfo(&set, &info) == SIGRTMIN + 1);
	SHOW(info.si_value.sival_int);
	return 0;
}
