/* Pseudo-terminals (POSIX posix_openpt): WASI has none, so no descriptor is a master. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <pty.h>
#include <stdlib.h>
#include <unistd.h>
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

/* err, or EBADF. */
static int no_master(int fd, int err)
{
	if (fcntl(fd, F_GETFD) >= 0) errno = err;
	return -1;
}

int grantpt(int fd)
{
	return no_master(fd, EINVAL);
}

int unlockpt(int fd)
{
	return no_master(fd, EINVAL);
}

char *ptsname(int fd)
{
	no_master(fd, ENOTTY);
	return 0;
}

int ptsname_r(int fd, char *buf, size_t size)
{
	int saved = errno;
	no_master(fd, ENOTTY);
	int err = errno;
	errno = saved;
	return err;
}
