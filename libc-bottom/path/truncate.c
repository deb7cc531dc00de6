/* truncate (POSIX truncate): an open and WASI fd_filestat_set_size. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/wasi.h"

hidden long __sys_openat(int, const char *, int, unsigned);
hidden long __sys_ftruncate(int, long long);
hidden long __sys_close(int);

hidden long __sys_truncate(const char *path, long long size)
{
	if (size < 0) return -EINVAL;
	long fd = __sys_openat(AT_FDCWD, path, O_WRONLY, 0);
	if (fd < 0) return fd;
	long r = __sys_ftruncate(fd, size);
	__sys_close(fd);
	return r;
}
