/* execve, fexecve (POSIX exec): WASI starts no other program. musl's execl, execvp and their kin end here. */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/limit.h"

LIMIT("execve");

int execve(const char *path, char *const argv[], char *const envp[])
{
	errno = ENOSYS;
	return -1;
}

int fexecve(int fd, char *const argv[], char *const envp[])
{
	errno = ENOSYS;
	return -1;
}
