/* ppoll(): a signal that its mask lets in ends it with EINTR; EINVAL for a bad time.
 * stdout:
 *   ppoll(&f, 1, &ts, 0): EINVAL
 *   got = 0
 *   ppoll(&f, 1, &longer, &none): EINTR
 *   got == SIGUSR1: yes
 *   poll(&f, 1, 20000): EINTR
 *   got == SIGALRM: yes
 */
#define _GNU_SOURCE
#include <poll.h>
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
	sigset_t set, none;
	struct timespec ts = { 0, 1000000000 }, longer = { 20, 0 };
	int p[2];
	pipe(p);
	struct pollfd f = { p[0], POLLIN };
	SHOW(ppoll(&f, 1, &ts, 0));
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	signal(SIGUSR1, handler);
	sigprocmask(SIG_BLOCK, &set, 0);
	raise(SIGUSR1);
	SHOW(got);
	SHOW(ppoll(&f, 1, &longer, &none));
	IS(got == SIGUSR1);
	signal(SIGALRM, handler);
	alarm(1);
	SHOW(poll(&f, 1, 20000));
	IS(got == SIGALRM);
	return 0;
}
