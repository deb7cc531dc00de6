/* bsd_signal (POSIX 2004) installs a handler that stays, and gives the old one.
 * stdout:
 *   bsd_signal(SIGUSR1, handler) == SIG_DFL: yes
 *   got = 2
 *   bsd_signal(SIGUSR1, SIG_IGN) == handler: yes
 *   bsd_signal(SIGKILL, handler) == SIG_ERR: yes
 *   bsd_signal(0, handler) == SIG_ERR && errno == EINVAL: 1
 * host: skip glibc links it no more
 */
#define _GNU_SOURCE
#include "../show.h"
#include <signal.h>

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got++;
}

int main(void)
{
	IS(bsd_signal(SIGUSR1, handler) == SIG_DFL);
	raise(SIGUSR1);
	raise(SIGUSR1);
	SHOW(got);
	IS(bsd_signal(SIGUSR1, SIG_IGN) == handler);
	IS(bsd_signal(SIGKILL, handler) == SIG_ERR);
	NUMBER(bsd_signal(0, handler) == SIG_ERR && errno == EINVAL);
	return 0;
}
