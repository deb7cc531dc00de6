/* readlink, readlinkat (POSIX readlink): WASI path_readlink. */
#include <errno.h>
#include <features.h>
#include <sys/stat.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

hidden long __sys_readlinkat(int dirfd, const char *path, char *buf, size_t size)
{
	struct path p;
	struct wasi_filestat st;
	size_t used;
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	if (!size) return -EINVAL;
	if (p.fd == RAM_FD) {
		struct stat rst;
		return (r = __ram->stat(p.rel, &rst)) ? r : -EINVAL;
	}
	int err;
	PATH_CALL(err, &p, 0, wasi_path_readlink(p.fd, p.rel, p.len, buf, size, &used));
	if (!err) return used;
	/* POSIX: EINVAL for what is no symbolic link. */
	if (err != ENOENT && err != ENOTDIR && !wasi_path_filestat_get(p.fd, 0, p.rel, p.len, &st)
	    && st.filetype != WASI_FT_LINK) return -EINVAL;
	return -err;
}
