/* writev (POSIX): WASI fd_write, which may stop at the end of a buffer. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/iov.h"
#include "../internal/wasi.h"
#include "../internal/signal.h"

hidden long __write_failed(int);

hidden long __sys_writev(int fd, const struct iovec *iov, int n)
{
	SIGNAL_POINT();
	if (n < 0 || n > IOV_MAX) return -EINVAL;
	int bad = iov_check(iov, n);
	if (bad) return bad;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->writev(v, iov, n);
	size_t done, sum;
	int err = wasi_fd_write(fd, iov, n, &done);
	if (err) return __write_failed(err);
	for (sum = done; iov_stopped(&iov, &n, done); sum += done)
		if (wasi_fd_write(fd, iov, n, &done)) break;
	return sum;
}
