/* A timer's signal ends sigsuspend and ppoll whenever it comes, also just when they begin to wait: none is lost.
 * stdout:
 *   sigsuspend: EINTR, EINTR ... 500 handlers
 *   ppoll: EINTR, EINTR ... 1000 handlers
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>

enum { TIMES = 500 };
static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

static void arm(int us)
{
	setitimer(ITIMER_REAL, &(struct itimerval){ .it_value.tv_usec = us }, 0);
}

static const char *answer(int r)
{
	return r == -1 && errno == EINTR ? "EINTR" : "wrong";
}

int main(void)
{
	sigset_t blocked, none;
	sigemptyset(&none);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGALRM);
	sigprocmask(SIG_BLOCK, &blocked, 0);
	signal(SIGALRM, handler);
	const char *first = 0, *other = 0;
	for (int i = 0; i < TIMES; i++) {
		arm(1 + i);
		const char *said = answer(sigsuspend(&none));
		if (!first) first = said;
		if (!other || said[0] == 'w') other = said;
	}
	printf("sigsuspend: %s, %s ... %d handlers\n", first, other, (int)count);
	first = other = 0;
	for (int i = 0; i < TIMES; i++) {
		arm(1 + i);
		const char *said = answer(ppoll(0, 0, &(struct timespec){ .tv_sec = 20 }, &none));
		if (!first) first = said;
		if (!other || said[0] == 'w') other = said;
	}
	printf("ppoll: %s, %s ... %d handlers\n", first, other, (int)count);
	return 0;
}
