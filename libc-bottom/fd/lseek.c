/* lseek (POSIX lseek): WASI fd_seek. Its whence numbers are ours. */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

/* POSIX's SEEK_DATA and SEEK_HOLE, for files without holes but the one at the end. */
static long seek_data(int fd, long long off, long long *result, int whence)
{
	struct wasi_filestat st;
	uint64_t pos;
	int err = wasi_fd_filestat_get(fd, &st);
	if (err) return -err;
	if (st.filetype != WASI_FT_REG) return -ESPIPE;
	if (off < 0 || off >= st.size) return -ENXIO;
	err = wasi_fd_seek(fd, whence == SEEK_DATA ? off : (long long)st.size, SEEK_SET, &pos);
	*result = pos;
	return -err;
}

hidden long __sys_lseek(int fd, long long off, long long *result, int whence)
{
	struct ofd *v = fd_virtual(&fd);
	if (whence == SEEK_DATA || whence == SEEK_HOLE) return !v ? seek_data(fd, off, result, whence) : v->ops->seek ? -EINVAL : -ESPIPE;
	if (whence < SEEK_SET || whence > SEEK_END) return -EINVAL;
	if (v) return v->ops->seek ? v->ops->seek(v, off, result, whence) : -ESPIPE;
	uint64_t pos;
	int err = wasi_fd_seek(fd, off, whence, &pos);
	if (!err) {
		*result = pos;
		return 0;
	}
	/* Hosts have various answers for a terminal, a pipe or a directory; POSIX has ESPIPE for the first two. */
	struct wasi_fdstat st;
	if (err == EBADF && !off && whence != SEEK_END && !wasi_fd_fdstat_get(fd, &st) && st.filetype == WASI_FT_DIR) {
		/* A directory's descriptor is always at its start: streams hold their own place. */
		*result = 0;
		return 0;
	}
	if (err != ENOTCAPABLE && err != EINVAL && err != ENOTSUP && err != EPERM) return -err;
	if (!wasi_fd_fdstat_get(fd, &st) && st.filetype != WASI_FT_REG && st.filetype != WASI_FT_DIR) return -ESPIPE;
	return -err;
}
