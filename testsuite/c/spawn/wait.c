/* How children end, and every way to wait for them.
 * run: --spawn
 * stdout:
 *   zero: exit 0
 *   many: exit 255
 *   killed: signal 9
 *   itself: signal 15
 *   WNOHANG: 0
 *   kill(pid, 0) = 0
 *   kill(pid, SIGTERM) = 0
 *   slow: signal 15
 *   kill(pid, 0): ESRCH
 *   any: exit 3 exit 4 exit 5
 *   look: 17 1 6, again: exit 6
 *   none: 0 0
 *   stopped: stopped by 19
 *   continued: continued
 *   killed: signal 9
 *   wait(0): ECHILD
 *   other: waitpid: ECHILD
 */
#include "child.h"

int main(void)
{
	int status;
	wait_for("zero", shell("exit 0", 0, 0));
	wait_for("many", shell("exit 255", 0, 0));
	wait_for("killed", shell("kill -9 $$", 0, 0));
	wait_for("itself", shell("kill $$", 0, 0));

	pid_t pid = shell("exec sleep 100", 0, 0);
	printf("WNOHANG: %d\n", waitpid(pid, &status, WNOHANG));
	SHOW(kill(pid, 0));
	SHOW(kill(pid, SIGTERM));
	wait_for("slow", pid);
	SHOW(kill(pid, 0));

	pid_t three[3];
	int codes[3];
	for (int i = 0; i < 3; i++) three[i] = shell((const char *[]){ "exit 3", "exit 4", "exit 5" }[i], 0, 0);
	for (int i = 0; i < 3; i++) {
		pid = wait(&status);
		for (int j = 0; j < 3; j++)
			if (three[j] == pid) codes[j] = status;
	}
	printf("any: exit %d exit %d exit %d\n", WEXITSTATUS(codes[0]), WEXITSTATUS(codes[1]), WEXITSTATUS(codes[2]));

	siginfo_t info;
	pid = shell("exit 6", 0, 0);
	waitid(P_PID, pid, &info, WEXITED | WNOWAIT);
	printf("look: %d %d %d, ", info.si_signo, info.si_code, info.si_status);
	wait_for("again", pid);

	pid = shell("exec sleep 100", 0, 0);
	waitid(P_ALL, 0, &info, WEXITED | WNOHANG);
	printf("none: %d %d\n", info.si_signo, info.si_pid);
	kill(pid, SIGSTOP);
	waitpid(pid, &status, WUNTRACED);
	ended("stopped", status);
	kill(pid, SIGCONT);
	waitpid(pid, &status, WCONTINUED);
	ended("continued", status);
	kill(pid, SIGKILL);
	wait_for("killed", pid);
	SHOW(wait(0));
	wait_for("other", 1 << 21);
	return 0;
}
