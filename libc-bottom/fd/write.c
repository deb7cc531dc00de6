/* write, writev (POSIX write): WASI fd_write. */
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_writev(int fd, const struct iovec *iov, int n)
{
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->writev(v, iov, n);
	size_t done;
	int err = wasi_fd_write(fd, iov, n, &done);
	return err ? -err : (long)done;
}

hidden long __sys_write(int fd, const void *buf, size_t len)
{
	struct iovec iov = { (void *)buf, len };
	return __sys_writev(fd, &iov, 1);
}
