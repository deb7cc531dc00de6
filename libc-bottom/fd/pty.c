/* Pseudo-terminals (POSIX posix_openpt): WASI has none, so no descriptor is a master. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <pty.h>
#include <stdlib.h>
#include "../internal/limit.h"

LIMIT("posix_openpt");

int posix_openpt(int flags)
{
	errno = ENOSYS;
	return -1;
}

int openpty(int *master, int *slave, char *name, const struct termios *t, const struct winsize *size)
{
	return posix_openpt(O_RDWR | O_NOCTTY);
}

int forkpty(int *master, char *name, const struct termios *t, const struct winsize *size)
{
	return posix_openpt(O_RDWR | O_NOCTTY);
}
