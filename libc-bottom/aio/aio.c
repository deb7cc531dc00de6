/*
 * Asynchronous input and output (POSIX <aio.h>): a request is done when it is made, as POSIX allows. Its notification
 * is sent then, too.
 */
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#include "../internal/signal.h"

static int fail(int err)
{
	errno = err;
	return -1;
}

static void notify(const struct sigevent *ev)
{
	if (!ev || ev->sigev_notify != SIGEV_SIGNAL || ev->sigev_signo < 1 || ev->sigev_signo >= _NSIG) return;
	siginfo_t info = { .si_signo = ev->sigev_signo, .si_code = SI_ASYNCIO, .si_value = ev->sigev_value, .si_pid = 1 };
	__sig_queue(ev->sigev_signo, &info);
	__sig_deliver();
}

/* A pipe or a terminal has no positions: the request goes where it is. */
static ssize_t transfer(struct aiocb *cb, int write_it)
{
	void *buf = (void *)cb->aio_buf;
	int append = fcntl(cb->aio_fildes, F_GETFL) & O_APPEND;
	ssize_t n = write_it && append ? -1 : write_it ? pwrite(cb->aio_fildes, buf, cb->aio_nbytes, cb->aio_offset)
		: pread(cb->aio_fildes, buf, cb->aio_nbytes, cb->aio_offset);
	if (n >= 0 || (errno != ESPIPE && !append)) return n;
	return write_it ? write(cb->aio_fildes, buf, cb->aio_nbytes) : read(cb->aio_fildes, buf, cb->aio_nbytes);
}

static int request(struct aiocb *cb, int write_it)
{
	int flags = fcntl(cb->aio_fildes, F_GETFL);
	if (flags < 0) return -1;
	if (!(flags & (write_it ? O_WRONLY : O_RDONLY))) return fail(EBADF);
	if (cb->aio_offset < 0 || cb->aio_reqprio < 0) return fail(EINVAL);
	int saved = errno;
	errno = 0;
	cb->__ret = transfer(cb, write_it);
	cb->__err = cb->__ret < 0 ? errno : 0;
	errno = saved;
	notify(&cb->aio_sigevent);
	return 0;
}

int aio_read(struct aiocb *cb)
{
	return request(cb, 0);
}

int aio_write(struct aiocb *cb)
{
	return request(cb, 1);
}

int aio_fsync(int op, struct aiocb *cb)
{
	if (op != O_SYNC && op != O_DSYNC) return fail(EINVAL);
	if (fcntl(cb->aio_fildes, F_GETFL) < 0) return -1;
	cb->__ret = op == O_SYNC ? fsync(cb->aio_fildes) : fdatasync(cb->aio_fildes);
	cb->__err = cb->__ret ? errno : 0;
	notify(&cb->aio_sigevent);
	return 0;
}

int aio_error(const struct aiocb *cb)
{
	return cb->__err;
}

ssize_t aio_return(struct aiocb *cb)
{
	return cb->__ret;
}

int aio_cancel(int fd, struct aiocb *cb)
{
	if (cb && cb->aio_fildes != fd) return fail(EINVAL);
	return fcntl(fd, F_GETFL) < 0 ? -1 : AIO_ALLDONE;
}

int aio_suspend(const struct aiocb *const list[], int n, const struct timespec *timeout)
{
	return n < 0 ? fail(EINVAL) : 0;
}

int lio_listio(int mode, struct aiocb *restrict const list[restrict], int n, struct sigevent *restrict ev)
{
	int failed = 0;
	if (n < 0 || (mode != LIO_WAIT && mode != LIO_NOWAIT)) return fail(EINVAL);
	for (int i = 0; i < n; i++) {
		struct aiocb *cb = list[i];
		if (!cb || cb->aio_lio_opcode == LIO_NOP) continue;
		if (cb->aio_lio_opcode != LIO_READ && cb->aio_lio_opcode != LIO_WRITE) {
			cb->__err = EINVAL;
			cb->__ret = -1;
		} else if (request(cb, cb->aio_lio_opcode == LIO_WRITE)) {
			cb->__err = errno;
			cb->__ret = -1;
		}
		if (cb->__err) failed = 1;
	}
	if (mode == LIO_NOWAIT) notify(ev);
	return failed ? fail(EIO) : 0;
}
