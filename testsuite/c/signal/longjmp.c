/* siglongjmp out of a handler, with the mask saved and without.
 * stdout:
 *   r = 5
 *   blocked() = 0
 *   r = 5
 *   blocked() = 1
 */
#include <setjmp.h>
#include <signal.h>
#include "../show.h"

static sigjmp_buf env;

static void handler(int sig)
{
	siglongjmp(env, 5);
}

static int blocked(void)
{
	sigset_t now;
	sigprocmask(SIG_BLOCK, 0, &now);
	return sigismember(&now, SIGUSR1);
}

int main(void)
{
	signal(SIGUSR1, handler);
	int r = sigsetjmp(env, 1);
	if (!r) raise(SIGUSR1);
	SHOW(r);
	SHOW(blocked());
	r = sigsetjmp(env, 0);
	if (!r) raise(SIGUSR1);
	SHOW(r);
	SHOW(blocked());
	return 0;
}
