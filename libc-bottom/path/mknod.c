/* mknod, mkfifo (POSIX mknod): a regular file is made by open; WASI makes no pipes or devices with a name. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <sys/stat.h>

hidden long __sys_openat(int, const char *, int, unsigned);
hidden long __sys_close(int);

hidden long __sys_mknodat(int dirfd, const char *path, unsigned mode, unsigned long long dev)
{
	if (mode & S_IFMT && !S_ISREG(mode)) return -EPERM;
	long fd = __sys_openat(dirfd, path, O_WRONLY | O_CREAT | O_EXCL, mode & 07777);
	return fd < 0 ? fd : __sys_close(fd);
}
