/* Sessions and groups: the process leads its only one, so setsid says EPERM; no group but that one is there to be signalled.
 * stdout:
 *   setsid(): EPERM
 *   getsid(0) == getpid(): yes
 *   tcgetpgrp(-1): EBADF
 *   killpg(getpgrp(), SIGUSR1) = 0
 *   got = 1
 *   killpg(getpgrp(), 0) = 0
 *   killpg(getpgrp(), 1000): EINVAL
 *   killpg(999999999, SIGUSR1): ESRCH
 */
#define _GNU_SOURCE
#include "../show.h"
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got++;
}

int main(void)
{
	SHOW(setsid());
	IS(getsid(0) == getpid());
	SHOW(tcgetpgrp(-1));
	signal(SIGUSR1, handler);
	SHOW(killpg(getpgrp(), SIGUSR1));
	SHOW(got);
	SHOW(killpg(getpgrp(), 0));
	SHOW(killpg(getpgrp(), 1000));
	SHOW(killpg(999999999, SIGUSR1));
	return 0;
}
