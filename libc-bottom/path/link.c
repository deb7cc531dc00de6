/* link, linkat (POSIX link): WASI path_link. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <string.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

#define LINKS_MAX 40

/* Makes p what the symbolic link p names, if it is one. 1 then, else 0 or a negative errno. */
static long follow(struct path *p)
{
	char target[PATH_MAX];
	size_t n, dir = p->len;
	if (wasi_path_readlink(p->fd, p->rel, p->len, target, sizeof target, &n)) return 0;
	if (n == sizeof target) return -ENAMETOOLONG;
	target[n] = 0;
	while (dir && p->rel[dir - 1] != '/') dir--;
	if (*target != '/') {
		if (dir + n >= sizeof target) return -ENAMETOOLONG;
		memmove(target + dir, target, n + 1);
		memcpy(target, p->rel, dir);
	}
	long r = __path_resolve(p, p->fd, target);
	if (r) return r;
	/* The text lives here as long as p does. */
	if (p->rel >= target && p->rel < target + sizeof target) {
		memmove(p->buf, p->rel, p->len + 1);
		p->rel = p->buf;
	}
	return 1;
}

hidden long __sys_linkat(int olddir, const char *old, int newdir, const char *new, int flags)
{
	struct path from, to;
	if (flags & ~AT_SYMLINK_FOLLOW) return -EINVAL;
	long r = __path_resolve(&from, olddir, old);
	if (!r) r = __path_resolve(&to, newdir, new);
	if (r) return r;
	if (from.fd == RAM_FD && to.fd == RAM_FD) return __ram->link(from.rel, to.rel);
	if (from.fd == RAM_FD || to.fd == RAM_FD) return -EXDEV;
	/* Hosts may link only the name itself (wasmtime does): the links are followed here. */
	if (flags & AT_SYMLINK_FOLLOW)
		for (int n = 0; (r = follow(&from)); n++) {
			if (r < 0) return r;
			if (n == LINKS_MAX) return -ELOOP;
		}
	return -wasi_path_link(from.fd, 0, from.rel, from.len, to.fd, to.rel, to.len);
}
