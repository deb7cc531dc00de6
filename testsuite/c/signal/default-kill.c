/* SIGKILL ends the process whatever the mask is.
 * exit: 137
 * stdout:
 */
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	sigset_t all;
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, 0);
	kill(getpid(), SIGKILL);
	puts("behind");
	fflush(stdout);
	return 0;
}
