/* rename, renameat (POSIX rename): WASI path_rename. */
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

hidden long __sys_renameat(int olddir, const char *old, int newdir, const char *new)
{
	struct path from, to;
	long r = __path_resolve(&from, olddir, old);
	if (!r) r = __path_resolve(&to, newdir, new);
	if (r) return r;
	/* POSIX: EINVAL for a last component "." or "..". */
	if (path_dots(old) || path_dots(new)) return -EINVAL;
	if (is_root(&from) || is_root(&to)) return -EBUSY;
	if (from.fd == RAM_FD && to.fd == RAM_FD) return __ram->rename(from.rel, to.rel);
	if (from.fd == RAM_FD || to.fd == RAM_FD) return -EXDEV;
	int err;
	do err = wasi_path_rename(from.fd, from.rel, from.len, to.fd, to.rel, to.len);
	while (err && (__path_links(&from, 0, &err) || __path_links(&to, 0, &err)));
	return -err;
}
