/* pwrite, pwritev (POSIX pwrite): WASI fd_pwrite. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_pwritev(int fd, const struct iovec *iov, int n, long long off)
{
	if (off < 0) return -EINVAL;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->pwritev ? v->ops->pwritev(v, iov, n, off) : -ESPIPE;
	size_t done;
	int err = wasi_fd_pwrite(fd, iov, n, off, &done);
	return err ? -err : (long)done;
}

hidden long __sys_pwrite(int fd, const void *buf, size_t len, long long off)
{
	struct iovec iov = { (void *)buf, len };
	return __sys_pwritev(fd, &iov, 1, off);
}
