/* write, writev (POSIX write): WASI fd_write. */
#include <errno.h>
#include <features.h>
#include "../internal/fd.h"
#include "../internal/iov.h"
#include "../internal/wasi.h"
#include "../internal/signal.h"

extern _Noreturn void __wasicc_exit_now(int);
hidden void __sigpipe(void);

/* SIGPIPE's default action. signal/sigpipe.c does better where a program uses signals. */
static void end(void)
{
	__wasicc_exit_now(128 + 13);
}
weak_alias(end, __sigpipe);

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
	/* POSIX: nobody reads the pipe any more; SIGPIPE comes first. */
	if (err == EPIPE) __sigpipe();
	if (err) return -err;
	for (sum = done; iov_stopped(&iov, &n, done); sum += done)
		if (wasi_fd_write(fd, iov, n, &done)) break;
	return sum;
}

hidden long __sys_write(int fd, const void *buf, size_t len)
{
	struct iovec iov = { (void *)buf, len };
	return __sys_writev(fd, &iov, 1);
}
