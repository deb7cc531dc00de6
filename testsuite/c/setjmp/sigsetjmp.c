/* sigsetjmp keeps the signal mask only when asked to; _setjmp and _longjmp are there.
 * matrix: -O0 | -O2 | -flto
 * stdout:
 *   2 0
 *   1 1
 *   3
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static int blocked(void)
{
	sigset_t now;
	sigprocmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, SIGUSR1);
}

int main(void)
{
	sigset_t usr1;
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	sigjmp_buf env;
	int r = sigsetjmp(env, 1);
	if (r == 0) {
		sigprocmask(SIG_BLOCK, &usr1, NULL);
		siglongjmp(env, 2);
	}
	printf("%d %d\n", r, blocked());
	r = sigsetjmp(env, 0);
	if (r == 0) {
		sigprocmask(SIG_BLOCK, &usr1, NULL);
		siglongjmp(env, 0);
	}
	printf("%d %d\n", r, blocked());
	jmp_buf plain;
	r = _setjmp(plain);
	if (r == 0)
		_longjmp(plain, 3);
	printf("%d\n", r);
	return 0;
}
