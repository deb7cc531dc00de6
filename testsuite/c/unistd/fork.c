/* Without the grant of processes fork, exec and their kin fail with ENOSYS, wait with ECHILD.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip a host has processes
 * stdout:
 *   fork(): ENOSYS
 *   vfork(): ENOSYS
 *   execv("/bin/sh", argv): ENOSYS
 *   execve("/bin/sh", argv, environ): ENOSYS
 *   execvp("sh", argv): ENOSYS
 *   execl("/bin/sh", "sh", (char *)0): ENOSYS
 *   fexecve(0, argv, environ): ENOSYS
 *   posix_spawn(&pid, "/bin/sh", 0, 0, argv, environ) = ENOSYS
 *   posix_spawnp(&pid, "sh", 0, 0, argv, environ) = ENOSYS
 *   popen("ls", "r"): ENOSYS
 *   popen("ls", "x"): EINVAL
 *   pclose(stdin): ECHILD
 *   system("true"): ENOSYS
 *   system(0) = 0
 *   wait(&status): ECHILD
 *   waitpid(-1, &status, WNOHANG): ECHILD
 *   waitpid(-1, &status, 0x1234560): EINVAL
 *   waitid(P_ALL, 0, &info, WEXITED): ECHILD
 *   waitid(P_ALL, 0, &info, 0): EINVAL
 *   waitid(99, 0, &info, WEXITED): EINVAL
 *   wait3(&status, 0, 0): ECHILD
 */
#define _GNU_SOURCE
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char *argv[] = { "sh", 0 };
	int status;
	pid_t pid;
	siginfo_t info;
	SHOW(fork());
	SHOW(vfork());
	SHOW(execv("/bin/sh", argv));
	SHOW(execve("/bin/sh", argv, environ));
	SHOW(execvp("sh", argv));
	SHOW(execl("/bin/sh", "sh", (char *)0));
	SHOW(fexecve(0, argv, environ));
	ERR(posix_spawn(&pid, "/bin/sh", 0, 0, argv, environ));
	ERR(posix_spawnp(&pid, "sh", 0, 0, argv, environ));
	PTR(popen("ls", "r"));
	PTR(popen("ls", "x"));
	SHOW(pclose(stdin));
	SHOW(system("true"));
	SHOW(system(0));
	SHOW(wait(&status));
	SHOW(waitpid(-1, &status, WNOHANG));
	SHOW(waitpid(-1, &status, 0x1234560));
	SHOW(waitid(P_ALL, 0, &info, WEXITED));
	SHOW(waitid(P_ALL, 0, &info, 0));
	SHOW(waitid(99, 0, &info, WEXITED));
	SHOW(wait3(&status, 0, 0));
	return 0;
}
