/* A write to a pipe that nobody reads sends SIGPIPE and fails with EPIPE.
 * stdout:
 *   write(p[1], "a", 1): EPIPE
 *   write(p[1], "a", 1): EPIPE
 *   got == SIGPIPE: yes
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
	int p[2];
	pipe(p);
	close(p[0]);
	signal(SIGPIPE, SIG_IGN);
	SHOW(write(p[1], "a", 1));
	signal(SIGPIPE, handler);
	SHOW(write(p[1], "a", 1));
	IS(got == SIGPIPE);
	return 0;
}
