/* ttyname, ttyname_r (POSIX): there is no name but the one that every process has for its terminal. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

static const char name[] = "/dev/tty";

int ttyname_r(int fd, char *buf, size_t size)
{
	if (!isatty(fd)) return errno;
	if (size < sizeof name) return ERANGE;
	memcpy(buf, name, sizeof name);
	return 0;
}

char *ttyname(int fd)
{
	static char buf[sizeof name];
	int err = ttyname_r(fd, buf, sizeof buf);
	if (!err) return buf;
	errno = err;
	return 0;
}
