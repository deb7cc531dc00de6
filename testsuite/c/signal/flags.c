/* SA_RESETHAND acts once; SA_NODEFER lets a handler interrupt itself, without it the signal waits.
 * stdout:
 *   2 calls, 1 deep
 *   2 calls, 2 deep
 *   old.sa_handler == SIG_DFL: yes
 */
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t depth, deepest, calls;

static void handler(int sig)
{
	if (++depth > deepest) deepest = depth;
	if (++calls == 1) raise(sig);
	depth--;
}

int main(void)
{
	struct sigaction sa = { .sa_handler = handler }, old;
	sigaction(SIGUSR1, &sa, 0);
	raise(SIGUSR1);
	printf("%d calls, %d deep\n", (int)calls, (int)deepest);
	sa.sa_flags = SA_NODEFER;
	calls = deepest = 0;
	sigaction(SIGUSR1, &sa, 0);
	raise(SIGUSR1);
	printf("%d calls, %d deep\n", (int)calls, (int)deepest);
	sa.sa_flags = SA_RESETHAND | SA_NODEFER;
	calls = 1;
	sigaction(SIGUSR1, &sa, 0);
	raise(SIGUSR1);
	sigaction(SIGUSR1, 0, &old);
	IS(old.sa_handler == SIG_DFL);
	return 0;
}
