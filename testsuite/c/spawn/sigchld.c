/* SIGCHLD's handler runs when a child ends, sigsuspend waits for it, and a signal's handler ends waitpid.
 * run: --spawn
 * stdout:
 *   SIGCHLD
 *   child: exit 1
 *   waitpid: EINTR
 *   killed: signal 9
 */
#include "child.h"

static volatile sig_atomic_t ends;

static void on_child(int sig)
{
	ends++;
}

static void on_alarm(int sig)
{
}

int main(void)
{
	sigset_t none, child;
	sigemptyset(&none);
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, 0);
	struct sigaction sa = { .sa_handler = on_child };
	sigaction(SIGCHLD, &sa, 0);
	pid_t pid = shell("exit 1", 0, 0);
	while (!ends) sigsuspend(&none);
	puts("SIGCHLD");
	wait_for("child", pid);
	sa.sa_handler = on_alarm;
	sigaction(SIGALRM, &sa, 0);
	pid = shell("exec sleep 100", 0, 0);
	alarm(1);
	printf("waitpid: %s\n", waitpid(pid, 0, 0) < 0 ? errname(errno) : "done");
	kill(pid, SIGKILL);
	wait_for("killed", pid);
	return 0;
}
