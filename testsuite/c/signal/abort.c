/* abort ends with SIGABRT's code, also when its handler returns or the signal is blocked.
 * exit: 134
 * stdout: handler
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(int sig)
{
	write(1, "handler\n", 8);
}

int main(void)
{
	sigset_t set;
	signal(SIGABRT, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGABRT);
	sigprocmask(SIG_BLOCK, &set, 0);
	abort();
}
