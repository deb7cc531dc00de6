/* openat (POSIX open) as programs call it. open, opendir and the rest of libc do without what is linked here. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdarg.h>

hidden long __syscall_ret(unsigned long);
hidden long __sys_openat(int, const char *, int, unsigned), __sys_setfd(int, int);

/* Takes path/fchdir.c into the link: paths may climb out of a directory by "..", and then its own path must be known. */
hidden extern const char *__dir_path(int);
__attribute__((__used__)) static const char *(*const climb)(int) = __dir_path;

int openat(int dirfd, const char *path, int flags, ...)
{
	va_list ap;
	va_start(ap, flags);
	unsigned mode = flags & O_CREAT ? va_arg(ap, unsigned) : 0;
	va_end(ap);
	long fd = __sys_openat(dirfd, path, flags, mode);
	if (fd >= 0 && flags & O_CLOEXEC) __sys_setfd(fd, FD_CLOEXEC);
	return __syscall_ret(fd);
}
