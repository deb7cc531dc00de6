/* SA_SIGINFO's handler is told the signal, its sender and, from sigqueue, the value.
 * stdout:
 *   kill(getpid(), SIGUSR1) = 0
 *   sig == SIGUSR1 && code == SI_USER && pid == getpid(): yes
 *   sigqueue(getpid(), SIGUSR1, v) = 0
 *   sig == SIGUSR1 && code == SI_QUEUE && pid == getpid(): yes
 *   value = 1234
 *   sigqueue(getpid(), 1000, v): EINVAL
 *   sigqueue(999999999, 0, v): ESRCH
 */
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>
#include "../show.h"

static volatile int sig, code, value;
static volatile pid_t pid;

static void handler(int s, siginfo_t *info, void *context)
{
	sig = s == info->si_signo ? s : -1;
	code = info->si_code;
	pid = info->si_pid;
	value = info->si_value.sival_int;
}

int main(void)
{
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	sigaction(SIGUSR1, &sa, 0);
	SHOW(kill(getpid(), SIGUSR1));
	IS(sig == SIGUSR1 && code == SI_USER && pid == getpid());
	union sigval v = { .sival_int = 1234 };
	SHOW(sigqueue(getpid(), SIGUSR1, v));
	IS(sig == SIGUSR1 && code == SI_QUEUE && pid == getpid());
	SHOW(value);
	SHOW(sigqueue(getpid(), 1000, v));
	SHOW(sigqueue(999999999, 0, v));
	return 0;
}
