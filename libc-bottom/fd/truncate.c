/* ftruncate, posix_fallocate and posix_fadvise: WASI fd_filestat_set_size, fd_allocate, fd_advise. */
#include <errno.h>
#include <features.h>
#include <sys/stat.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_ftruncate(int fd, long long size)
{
	if (size < 0) return -EINVAL;
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->truncate ? v->ops->truncate(v, size) : -EINVAL;
	int err = wasi_fd_filestat_set_size(fd, size);
	/* A descriptor that is not open for writing is EINVAL for POSIX, and WASI's hosts say more about it. */
	return err == ENOTCAPABLE || err == EPERM ? -EINVAL : -err;
}

/* Where the host cannot allocate (wasmtime cannot), growing the file is what POSIX asks for at least. */
hidden long __sys_fallocate(int fd, int mode, long long off, long long len)
{
	if (off < 0 || len <= 0) return -EINVAL;
	if (mode) return -EOPNOTSUPP;
	struct ofd *v = fd_virtual(&fd);
	struct stat st;
	if (!v) {
		struct wasi_filestat fst;
		struct wasi_fdstat stat;
		int err = wasi_fd_fdstat_get(fd, &stat);
		if (err) return -err;
		if (stat.filetype != WASI_FT_REG) return stat.filetype == WASI_FT_DIR || stat.filetype == WASI_FT_CHAR ? -ENODEV : -ESPIPE;
		if (!(stat.rights_base & WASI_RIGHT_FD_WRITE)) return -EBADF;
		err = wasi_fd_allocate(fd, off, len);
		if (!err) return 0;
		if (err != ENOTSUP && err != ENOSYS && err != ENOTCAPABLE) return -err;
		if ((err = wasi_fd_filestat_get(fd, &fst))) return -err;
		return (uint64_t)(off + len) > fst.size ? -wasi_fd_filestat_set_size(fd, off + len) : 0;
	}
	if (!v->ops->truncate) return v->ops->seek ? -ENODEV : -ESPIPE;
	long r = v->ops->stat(v, &st);
	if (r || off + len <= st.st_size) return r;
	return v->ops->truncate(v, off + len);
}

hidden long __sys_fadvise(int fd, long long off, long long len, int advice)
{
	if (len < 0 || advice < 0 || advice > 5) return -EINVAL;
	if (fd_virtual(&fd)) return -ESPIPE;
	return -wasi_fd_advise(fd, off, len, advice);
}
