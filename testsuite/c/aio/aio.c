/* Asynchronous input and output: requests, their results and errors, lists, cancelling (POSIX <aio.h>).
 * dirs: .
 * stdout:
 *   aio_write(&w) = 0
 *   done(&w) = 5
 *   aio_read(&r) = 0
 *   done(&r) = 3
 *   lo!
 *   aio_fsync(O_SYNC, &w) = 0
 *   done(&w) = 0
 *   aio_fsync(12345, &w): EINVAL
 *   lio_listio(LIO_WAIT, list, 2, 0) = 0
 *   done(&r) = 2
 *   aio_cancel(fd, 0) = 2
 *   aio_cancel(-1, 0): EBADF
 */
#include <aio.h>
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

static int done(struct aiocb *cb)
{
	const struct aiocb *list[1] = { cb };
	while (aio_error(cb) == EINPROGRESS) aio_suspend(list, 1, 0);
	return aio_return(cb);
}

int main(void)
{
	char text[] = "hello", in[4] = "";
	int fd = open("f", O_CREAT | O_RDWR, 0600);
	struct aiocb w = { .aio_fildes = fd, .aio_buf = text, .aio_nbytes = 5, .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb r = { .aio_fildes = fd, .aio_buf = in, .aio_nbytes = 3, .aio_offset = 3, .aio_sigevent.sigev_notify = SIGEV_NONE };
	SHOW(aio_write(&w));
	SHOW(done(&w));
	pwrite(fd, "!", 1, 5);
	SHOW(aio_read(&r));
	SHOW(done(&r));
	puts(in);
	SHOW(aio_fsync(O_SYNC, &w));
	SHOW(done(&w));
	SHOW(aio_fsync(12345, &w));
	w.aio_lio_opcode = LIO_WRITE;
	r.aio_lio_opcode = LIO_READ;
	r.aio_offset = 4;
	struct aiocb *list[2] = { &w, &r };
	SHOW(lio_listio(LIO_WAIT, list, 2, 0));
	SHOW(done(&r));
	done(&w);
	SHOW(aio_cancel(fd, 0));
	SHOW(aio_cancel(-1, 0));
	return 0;
}
