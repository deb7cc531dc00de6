/* write (POSIX): WASI fd_write. */
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

NO_FD_VIRTUAL;

/* What the host's errno makes of a write. POSIX: nobody reads the pipe any more; SIGPIPE comes first. */
hidden long __write_failed(int err)
{
	if (err == EPIPE) __sigpipe();
	return -err;
}

hidden long __sys_write(int fd, const void *buf, size_t len)
{
	struct iovec iov = { (void *)buf, len };
	SIGNAL_POINT();
	if (len > SSIZE_MAX) return -EINVAL;
	if (len > iov_room(buf)) return -EFAULT;
	struct ofd *v = __fd_virtual(&fd);
	if (v) return v->ops->writev(v, &iov, 1);
	size_t done;
	int err = wasi_fd_write(fd, &iov, 1, &done);
	return err ? __write_failed(err) : done;
}
