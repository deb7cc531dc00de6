/* pread, preadv (POSIX pread): WASI fd_pread. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_preadv(int fd, const struct iovec *iov, int n, long long off)
{
	if (off < 0) return -EINVAL;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->preadv ? v->ops->preadv(v, iov, n, off) : -ESPIPE;
	size_t done;
	int err = wasi_fd_pread(fd, iov, n, off, &done);
	return err ? -err : (long)done;
}

hidden long __sys_pread(int fd, void *buf, size_t len, long long off)
{
	struct iovec iov = { buf, len };
	return __sys_preadv(fd, &iov, 1, off);
}
