/* Waits for a signal in the way that its argument names. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t got;
static volatile unsigned long n;
static void handler(int sig) { got = sig; }

int main(int argc, char **argv)
{
	struct sigaction act = { .sa_handler = handler };
	char c, *how = argv[1];
	struct timespec ts = { 100, 0 };
	if (!strcmp(how, "restart")) act.sa_flags = SA_RESTART;
	if (strcmp(how, "default")) {
		sigaction(SIGINT, &act, 0);
		sigaction(SIGTERM, &act, 0);
		sigaction(SIGUSR1, &act, 0);
	} else signal(SIGPIPE, SIG_IGN);
	sigset_t usr1;
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	if (!strcmp(how, "blocked")) sigprocmask(SIG_BLOCK, &usr1, 0);
	puts("ready");
	fflush(stdout);
	if (!strcmp(how, "read")) {
		int r = read(0, &c, 1), e = errno;
		printf("read: %d, EINTR %d\n", r, e == EINTR);
	} else if (!strcmp(how, "sleep")) {
		int r = nanosleep(&ts, &ts), e = errno;
		printf("nanosleep: %d, EINTR %d, time left %d\n", r, e == EINTR, ts.tv_sec > 0);
	} else if (!strcmp(how, "restart")) {
		alarm(1);
		signal(SIGALRM, handler);
		struct sigaction alrm = { .sa_handler = handler };
		sigaction(SIGALRM, &alrm, 0);
		int r = read(0, &c, 1), e = errno;
		printf("read: %d, EINTR %d, by SIGALRM %d\n", r, e == EINTR, got == SIGALRM);
		return 0;
	} else if (!strcmp(how, "blocked")) {
		for (sigset_t now; sigpending(&now), !sigismember(&now, SIGUSR1);) n++;
		printf("pending, got %d\n", got);
		sigprocmask(SIG_UNBLOCK, &usr1, 0);
	} else {
		while (!got) n++;
	}
	printf("got %s\n", strsignal(got));
	return 3;
}
