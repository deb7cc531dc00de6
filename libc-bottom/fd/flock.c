/* flock: the one process holds every lock on a file that it asks for. */
#include <errno.h>
#include <features.h>
#include <sys/file.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_flock(int fd, int op)
{
	struct wasi_fdstat st;
	op &= ~LOCK_NB;
	if (op != LOCK_SH && op != LOCK_EX && op != LOCK_UN) return -EINVAL;
	return fd_virtual(&fd) ? 0 : -wasi_fd_fdstat_get(fd, &st);
}
