/* grantpt, unlockpt, ptsname (POSIX): there are no pseudo-terminals, so no descriptor is a master. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

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
