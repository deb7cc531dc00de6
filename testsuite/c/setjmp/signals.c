/* siglongjmp and longjmp out of signal handlers: of raise, of a pipe without a reader, of abort, of a signal that is unblocked,
 * from handlers one in the other; and what becomes of the mask.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   raise 1000 0
 *   SIGFPE 1
 *   SIGPIPE 1 0
 *   SIGABRT 1
 *   SIGABRT 1
 *   pending
 *   unblocked 1 1
 *   nested 22 0 0
 *   no mask 1 1
 *   _setjmp 7 1
 *   once 1 1
 */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static sigjmp_buf env;
static jmp_buf plain;

static int blocked(int sig)
{
	sigset_t now;
	sigprocmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, sig);
}

static void jump(int sig)
{
	siglongjmp(env, sig);
}

static void jump_plain(int sig)
{
	(void)sig;
	longjmp(plain, 7);
}

static void nested(int sig)
{
	if (sig == SIGUSR1)
		raise(SIGUSR2);
	siglongjmp(env, sig == SIGUSR2 ? 22 : 11);
}

static void act(int sig, void (*handler)(int))
{
	struct sigaction a;
	memset(&a, 0, sizeof a);
	a.sa_handler = handler;
	sigaction(sig, &a, NULL);
}

int main(void)
{
	volatile int n = 0;
	int r;

	/* The mask is restored, so that the signal can come again and again. */
	act(SIGUSR1, jump);
	while ((r = sigsetjmp(env, 1)) == 0 || n < 1000) {
		n++;
		raise(SIGUSR1);
	}
	printf("raise %d %d\n", n, blocked(SIGUSR1));

	act(SIGFPE, jump);
	r = sigsetjmp(env, 1);
	if (r == 0)
		raise(SIGFPE);
	printf("SIGFPE %d\n", r == SIGFPE);

	int ends[2];
	if (pipe(ends))
		return 1;
	close(ends[0]);
	act(SIGPIPE, jump);
	r = sigsetjmp(env, 1);
	if (r == 0)
		printf("written %d\n", (int)write(ends[1], "x", 1));
	printf("SIGPIPE %d %d\n", r == SIGPIPE, blocked(SIGPIPE));
	close(ends[1]);

	/* A handler for SIGABRT that does not return keeps the program alive. */
	act(SIGABRT, jump);
	for (volatile int i = 0; i < 2; i++) {
		r = sigsetjmp(env, 1);
		if (r == 0)
			abort();
		printf("SIGABRT %d\n", r == SIGABRT);
	}

	/* Out of sigprocmask, which unblocks it. */
	sigset_t usr1;
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	sigprocmask(SIG_BLOCK, &usr1, NULL);
	r = sigsetjmp(env, 1);
	if (r == 0) {
		raise(SIGUSR1);
		printf("pending\n");
		sigprocmask(SIG_UNBLOCK, &usr1, NULL);
		printf("never\n");
	}
	printf("unblocked %d %d\n", r == SIGUSR1, blocked(SIGUSR1));
	sigprocmask(SIG_UNBLOCK, &usr1, NULL);

	/* Out of a handler within a handler: the mask of before both. */
	act(SIGUSR1, nested);
	act(SIGUSR2, nested);
	r = sigsetjmp(env, 1);
	if (r == 0)
		raise(SIGUSR1);
	printf("nested %d %d %d\n", r, blocked(SIGUSR1), blocked(SIGUSR2));

	/* sigsetjmp without the mask: the signal stays blocked. */
	act(SIGUSR1, jump);
	r = sigsetjmp(env, 0);
	if (r == 0)
		raise(SIGUSR1);
	printf("no mask %d %d\n", r == SIGUSR1, blocked(SIGUSR1));
	sigprocmask(SIG_UNBLOCK, &usr1, NULL);

	/* _setjmp never keeps the mask. */
	act(SIGUSR1, jump_plain);
	r = _setjmp(plain);
	if (r == 0)
		raise(SIGUSR1);
	printf("_setjmp %d %d\n", r, blocked(SIGUSR1));
	sigprocmask(SIG_UNBLOCK, &usr1, NULL);

	/* The buffer and the flag are each evaluated once. */
	sigjmp_buf two[2];
	int index = 0, save = 0;
	if (sigsetjmp(two[index++], save++) == 0)
		siglongjmp(two[0], 1);
	printf("once %d %d\n", index, save);
	return 0;
}
