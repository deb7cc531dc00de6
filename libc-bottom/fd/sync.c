/* fsync, fdatasync (POSIX fsync): WASI fd_sync, fd_datasync. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_fsync(int fd)
{
	return fd_virtual(&fd) ? -EINVAL : -wasi_fd_sync(fd);
}

hidden long __sys_fdatasync(int fd)
{
	return fd_virtual(&fd) ? -EINVAL : -wasi_fd_datasync(fd);
}
