/* strsignal names every signal of POSIX; psignal writes the name to standard error.
 * stdout:
 *   27 of 27
 *   Terminated
 * stderr~ prefix: [..]
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV,
		SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU, SIGXFSZ,
		SIGVTALRM, SIGPROF, SIGSYS };
	int named = 0, count = sizeof signals / sizeof *signals;
	char none[80];
	snprintf(none, sizeof none, "%.7s", strsignal(4242));
	for (int i = 0; i < count; i++) {
		const char *text = strsignal(signals[i]);
		named += text && *text && strncmp(text, none, 7);
	}
	printf("%d of %d\n", named, count);
	puts(strsignal(SIGTERM));
	psignal(SIGINT, "prefix");
	siginfo_t info = { .si_signo = SIGUSR1 };
	psiginfo(&info, "info");
	return 0;
}
