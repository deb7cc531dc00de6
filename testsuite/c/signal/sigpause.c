/* sigpause lets one signal in and returns when its handler has.
 * stdout:
 *   signal(SIGUSR1, handler) == SIG_DFL: yes
 *   got = 0
 *   sigpause(SIGUSR1): EINTR
 *   got = 1
 */
#define _XOPEN_SOURCE 700
#include "../show.h"
#include <signal.h>

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got++;
}

int main(void)
{
	IS(signal(SIGUSR1, handler) == SIG_DFL);
	sighold(SIGUSR1);
	raise(SIGUSR1);
	SHOW(got);
	SHOW(sigpause(SIGUSR1));
	SHOW(got);
	return 0;
}
