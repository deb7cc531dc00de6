/*
 * execve (POSIX exec): where the runner grants processes (runner.h), it starts the other program, and ends as that does. musl's
 * execl, execvp and their kin end here.
 */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "runner.h"

int execve(const char *path, char *const argv[], char *const envp[])
{
	errno = __runner_start(0, path, 0, 0, argv, envp, START_REPLACES);
	return -1;
}
