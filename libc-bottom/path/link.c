/* link, linkat (POSIX link): WASI path_link. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

hidden long __sys_linkat(int olddir, const char *old, int newdir, const char *new, int flags)
{
	struct path from, to;
	if (flags & ~AT_SYMLINK_FOLLOW) return -EINVAL;
	long r = __path_resolve(&from, olddir, old);
	if (!r) r = __path_resolve(&to, newdir, new);
	if (r) return r;
	if (from.fd == RAM_FD && to.fd == RAM_FD) return __ram->link(from.rel, to.rel);
	if (from.fd == RAM_FD || to.fd == RAM_FD) return -EXDEV;
	int err = wasi_path_link(from.fd, flags & AT_SYMLINK_FOLLOW ? WASI_LOOKUP_FOLLOW : 0,
		from.rel, from.len, to.fd, to.rel, to.len);
	if (err != EINVAL || !(flags & AT_SYMLINK_FOLLOW)) return -err;
	/* Some hosts link only the name itself: the same where the name is no symbolic link. */
	struct wasi_filestat st;
	if (wasi_path_filestat_get(from.fd, 0, from.rel, from.len, &st) || st.filetype == WASI_FT_LINK) return -EINVAL;
	return -wasi_path_link(from.fd, 0, from.rel, from.len, to.fd, to.rel, to.len);
}
