/* lseek (POSIX lseek): WASI fd_seek. Its whence numbers are ours. */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_lseek(int fd, long long off, long long *result, int whence)
{
	if (whence < SEEK_SET || whence > SEEK_END) return -EINVAL;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->seek ? v->ops->seek(v, off, result, whence) : -ESPIPE;
	uint64_t pos;
	int err = wasi_fd_seek(fd, off, whence, &pos);
	if (!err) {
		*result = pos;
		return 0;
	}
	/* Hosts have various answers for a terminal, a pipe or a directory; POSIX has ESPIPE for the first two. */
	struct wasi_fdstat st;
	if (err != ENOTCAPABLE && err != EINVAL && err != ENOTSUP && err != EPERM) return -err;
	if (!wasi_fd_fdstat_get(fd, &st) && st.filetype != WASI_FT_REG && st.filetype != WASI_FT_DIR) return -ESPIPE;
	return -err;
}
