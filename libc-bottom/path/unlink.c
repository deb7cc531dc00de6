/* unlink, rmdir, unlinkat (POSIX unlink, rmdir): WASI path_unlink_file, path_remove_directory. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

/* A preopen's own directory. */
static int is_root(const struct path *p)
{
	return p->len == 1 && *p->rel == '.';
}

hidden long __sys_unlinkat(int dirfd, const char *path, int flags)
{
	struct path p;
	struct wasi_filestat st;
	int err;
	if (flags & ~AT_REMOVEDIR) return -EINVAL;
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	/* POSIX: EINVAL for a last component "."; the parent that ".." is has something in it. */
	int dots = flags & AT_REMOVEDIR ? path_dots(path) : 0;
	if (dots) return dots == 1 ? -EINVAL : -ENOTEMPTY;
	if (p.fd == RAM_FD) return __ram->unlink(p.rel, flags & AT_REMOVEDIR);
	/* A directory's name may end in slashes, which some hosts refuse. */
	if (flags & AT_REMOVEDIR) {
		while (p.len > 1 && p.rel[p.len - 1] == '/') p.len--;
		if (is_root(&p)) return -EBUSY;
		PATH_CALL(err, &p, 0, wasi_path_remove_directory(p.fd, p.rel, p.len));
		return -err;
	}
	PATH_CALL(err, &p, 0, wasi_path_unlink_file(p.fd, p.rel, p.len));
	/* Linux has EISDIR for a directory, and POSIX EPERM; hosts differ. */
	if (err && err != ENOENT && err != ENOTDIR && !wasi_path_filestat_get(p.fd, 0, p.rel, p.len, &st)
	    && st.filetype == WASI_FT_DIR) return -EISDIR;
	return -err;
}
