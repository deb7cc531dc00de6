/*
 * umask (POSIX umask). WASI creates files without a mode: what the mask leaves of it is remembered with the modes that
 * chmod set (path/chmod.c), as long as the program runs.
 */
#include <fcntl.h>
#include <features.h>
#include "../internal/created.h"

hidden long __sys_fchmod(int, unsigned);
hidden long __sys_fchmodat(int, const char *, unsigned, int);

static unsigned mask = 022;

hidden long __sys_umask(unsigned new)
{
	unsigned old = mask;
	mask = new & 0777;
	return old;
}

hidden void __created_file(int fd, unsigned mode)
{
	__sys_fchmod(fd, mode & 07777 & ~mask);
}

hidden void __created_directory(int dirfd, const char *path, unsigned mode)
{
	__sys_fchmodat(dirfd, path, mode & 01777 & ~mask, 0);
}
