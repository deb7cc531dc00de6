/* pwrite, pwritev (POSIX pwrite): WASI fd_pwrite. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/iov.h"
#include "../internal/wasi.h"

/* POSIX's errors for what is open, but no file to be written at an offset. */
static long refused(int fd, int err)
{
	struct wasi_fdstat st;
	if (wasi_fd_fdstat_get(fd, &st)) return -err;
	return st.filetype == WASI_FT_REG || st.filetype == WASI_FT_DIR ? -err : -ESPIPE;
}

hidden long __sys_pwritev(int fd, const struct iovec *iov, int n, long long off)
{
	if (off < 0 || n < 0 || n > IOV_MAX) return -EINVAL;
	int bad = iov_check(iov, n);
	if (bad) return bad;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->pwritev ? v->ops->pwritev(v, iov, n, off) : -ESPIPE;
	size_t done, sum;
	int err = wasi_fd_pwrite(fd, iov, n, off, &done);
	if (err) return refused(fd, err);
	for (sum = done; iov_stopped(&iov, &n, done); sum += done)
		if (wasi_fd_pwrite(fd, iov, n, off + sum, &done)) break;
	return sum;
}

hidden long __sys_pwrite(int fd, const void *buf, size_t len, long long off)
{
	struct iovec iov = { (void *)buf, len };
	return __sys_pwritev(fd, &iov, 1, off);
}
