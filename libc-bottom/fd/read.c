/* read, readv (POSIX read): WASI fd_read. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/iov.h"
#include "../internal/wasi.h"
#include "../internal/signal.h"

static int filetype(int fd)
{
	struct wasi_fdstat st;
	return wasi_fd_fdstat_get(fd, &st) ? WASI_FT_UNKNOWN : st.filetype;
}

hidden long __sys_readv(int fd, const struct iovec *iov, int n)
{
	SIGNAL_POINT();
	if (n < 0 || n > IOV_MAX) return -EINVAL;
	int bad = iov_check(iov, n);
	if (bad) return bad;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->readv(v, iov, n);
	size_t done, sum;
	int err = wasi_fd_read(fd, iov, n, &done);
	/* POSIX: EISDIR for a directory, which is no file to be read for some hosts. */
	if (err) return err == EBADF && filetype(fd) == WASI_FT_DIR ? -EISDIR : -err;
	/* A terminal or a pipe that gave something might have no more now. */
	for (sum = done; iov_stopped(&iov, &n, done) && filetype(fd) == WASI_FT_REG; sum += done)
		if (wasi_fd_read(fd, iov, n, &done)) break;
	return sum;
}

hidden long __sys_read(int fd, void *buf, size_t len)
{
	/* Programs name any size for a file that they know to be smaller. */
	size_t room = iov_room(buf);
	struct iovec iov = { buf, len < room ? len : room };
	return __sys_readv(fd, &iov, 1);
}
