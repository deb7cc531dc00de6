/* fsync, fdatasync (POSIX fsync): WASI fd_sync, fd_datasync. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

/* Hosts do not sync a directory, or a file open for reading only: nothing of either waits to be written. */
static long result(int fd, int err)
{
	struct wasi_fdstat st;
	if (!err || wasi_fd_fdstat_get(fd, &st)) return -err;
	switch (st.filetype) {
	case WASI_FT_DIR:
		return 0;
	case WASI_FT_REG:
		return err == EBADF || err == ENOTCAPABLE || err == EPERM ? 0 : -err;
	}
	return -EINVAL;
}

hidden long __sys_fsync(int fd)
{
	return fd_virtual(&fd) ? -EINVAL : result(fd, wasi_fd_sync(fd));
}

hidden long __sys_fdatasync(int fd)
{
	return fd_virtual(&fd) ? -EINVAL : result(fd, wasi_fd_datasync(fd));
}
