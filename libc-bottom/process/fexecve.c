/* fexecve (POSIX exec): the path of an open file is known to nobody. */
#include <errno.h>
#include <unistd.h>
#include "../internal/limit.h"

LIMIT("fexecve");

int fexecve(int fd, char *const argv[], char *const envp[])
{
	errno = ENOSYS;
	return -1;
}
