/* rename, renameat (POSIX rename): WASI path_rename. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

static int is_dot(const struct path *p)
{
	size_t n = p->len;
	while (n > 1 && p->rel[n - 1] == '/') n--;
	if (p->rel[n - 1] != '.') return 0;
	if (n > 1 && p->rel[n - 2] == '.') n--;
	return n == 1 || p->rel[n - 2] == '/';
}

hidden long __sys_renameat(int olddir, const char *old, int newdir, const char *new)
{
	struct path from, to;
	long r = __path_resolve(&from, olddir, old);
	if (!r) r = __path_resolve(&to, newdir, new);
	if (r) return r;
	if (is_dot(&from) || is_dot(&to)) return -EINVAL;
	if (from.fd == RAM_FD && to.fd == RAM_FD) return __ram->rename(from.rel, to.rel);
	if (from.fd == RAM_FD || to.fd == RAM_FD) return -EXDEV;
	int err;
	do err = wasi_path_rename(from.fd, from.rel, from.len, to.fd, to.rel, to.len);
	while (err && (__path_links(&from, 0, &err) || __path_links(&to, 0, &err)));
	return -err;
}
