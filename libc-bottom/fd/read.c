/* read, readv (POSIX read): WASI fd_read. */
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"
#include "../internal/signal.h"

hidden long __sys_readv(int fd, const struct iovec *iov, int n)
{
	SIGNAL_POINT();
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->readv(v, iov, n);
	size_t done;
	int err = wasi_fd_read(fd, iov, n, &done);
	return err ? -err : (long)done;
}

hidden long __sys_read(int fd, void *buf, size_t len)
{
	struct iovec iov = { buf, len };
	return __sys_readv(fd, &iov, 1);
}
