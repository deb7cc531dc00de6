/* The macros that take a wait status apart.
 * stdout:
 *   WIFEXITED(exited) && !WIFSIGNALED(exited) && !WIFSTOPPED(exited): yes
 *   WEXITSTATUS(exited) = 3
 *   WIFSIGNALED(killed) && !WIFEXITED(killed) && !WIFSTOPPED(killed): yes
 *   WTERMSIG(killed) == SIGKILL: yes
 *   WIFSTOPPED(stopped) && !WIFEXITED(stopped) && !WIFSIGNALED(stopped): yes
 *   WSTOPSIG(stopped) == SIGSTOP: yes
 */
#include <signal.h>
#include <sys/wait.h>
#include "../show.h"

int main(void)
{
	int exited = 3 << 8, killed = SIGKILL, stopped = SIGSTOP << 8 | 0x7f;
	IS(WIFEXITED(exited) && !WIFSIGNALED(exited) && !WIFSTOPPED(exited));
	SHOW(WEXITSTATUS(exited));
	IS(WIFSIGNALED(killed) && !WIFEXITED(killed) && !WIFSTOPPED(killed));
	IS(WTERMSIG(killed) == SIGKILL);
	IS(WIFSTOPPED(stopped) && !WIFEXITED(stopped) && !WIFSIGNALED(stopped));
	IS(WSTOPSIG(stopped) == SIGSTOP);
	return 0;
}
