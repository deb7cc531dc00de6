/* pread, preadv (POSIX pread): WASI fd_pread. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/iov.h"
#include "../internal/wasi.h"

/* POSIX's errors for what is open, but no file to be read at an offset. */
static long refused(int fd, int err)
{
	struct wasi_fdstat st;
	if (wasi_fd_fdstat_get(fd, &st)) return -err;
	if (st.filetype == WASI_FT_DIR) return -EISDIR;
	return st.filetype == WASI_FT_REG ? -err : -ESPIPE;
}

hidden long __sys_preadv(int fd, const struct iovec *iov, int n, long long off)
{
	if (off < 0 || n < 0 || n > IOV_MAX) return -EINVAL;
	int bad = iov_check(iov, n);
	if (bad) return bad;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->preadv ? v->ops->preadv(v, iov, n, off) : -ESPIPE;
	size_t done, sum;
	int err = wasi_fd_pread(fd, iov, n, off, &done);
	if (err) return refused(fd, err);
	for (sum = done; iov_stopped(&iov, &n, done); sum += done)
		if (wasi_fd_pread(fd, iov, n, off + sum, &done)) break;
	return sum;
}

hidden long __sys_pread(int fd, void *buf, size_t len, long long off)
{
	/* Programs name any size for a file that they know to be smaller. */
	size_t room = iov_room(buf);
	struct iovec iov = { buf, len < room ? len : room };
	return __sys_preadv(fd, &iov, 1, off);
}
