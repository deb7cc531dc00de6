/*
 * Symbolic links that lead out of a preopen (POSIX 4.13, pathname resolution). A host follows a link that stays below the directory
 * that it was given, and refuses any other: an absolute one, whose root is the program's and not the host's, and one that climbs out
 * by "..". Where it refuses, the links are followed here, and what they name is looked for in all the preopens.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <string.h>
#include "../internal/path.h"
#include "../internal/preopen.h"
#include "../internal/ram.h"
#include "../internal/wasi.h"

#define LINKS_MAX 40

/* path[at, at + n) becomes text. */
static long put(char *path, size_t at, size_t n, const char *text, size_t len)
{
	size_t rest = strlen(path + at + n) + 1;
	if (at + len + rest > PATH_MAX) return -ENAMETOOLONG;
	memmove(path + at + len, path + at + n, rest);
	memcpy(path + at, text, len);
	return 0;
}

/* The start of the component before path + at, which has links no more. */
static size_t parent(const char *path, size_t at)
{
	while (at && path[at - 1] == '/') at--;
	while (at && path[at - 1] != '/') at--;
	return at;
}

/* Makes path, which may begin with "..", absolute by the name of its preopen. 1, or a negative errno. */
static long from_preopen(const struct path *p, char *path)
{
	for (int i = 0; i < __preopens_len; i++) {
		const struct preopen *o = __preopens + i;
		size_t up = 0, n = o->len;
		if (o->fd != p->fd) continue;
		while (path[up] == '.' && path[up + 1] == '.' && (path[up + 2] == '/' || !path[up + 2])) {
			n = parent(o->prefix, n);
			for (up += 2; path[up] == '/';) up++;
		}
		long r = put(path, 0, up, "/", 1);
		if (!r) r = put(path, 0, 0, o->prefix, n);
		if (!r) r = put(path, 0, 0, "/", 1);
		return r ? r : 1;
	}
	return -EPERM;
}

/*
 * Follows the links in path, relative to p, up to its end, or up to one that leads out: then it is 1, and path is absolute. The last
 * component is followed if follow says so, or if a slash is behind it. 0 at the end, or a negative errno.
 */
static long walk(struct path *p, char *path, int follow)
{
	char target[PATH_MAX];
	for (size_t at = 0, n, len;; at += n) {
		while (path[at] == '/') at++;
		n = strcspn(path + at, "/");
		if (!n || (!follow && !path[at + n])) return 0;
		size_t next = at + n + strspn(path + at + n, "/");
		if (n == 1 && path[at] == '.') {
			put(path, at, next - at, "", 0);
			n = 0;
			continue;
		}
		if (n == 2 && path[at] == '.' && path[at + 1] == '.') {
			size_t before = parent(path, at);
			if (before == at) return from_preopen(p, path);
			put(path, before, next - before, "", 0);
			at = before;
			n = 0;
			continue;
		}
		if (wasi_path_readlink(p->fd, path, at + n, target, sizeof target, &len)) continue;
		if (++p->links > LINKS_MAX) return -ELOOP;
		int absolute = len && *target == '/';
		long r = put(path, absolute ? 0 : at, absolute ? at + n : n, target, len);
		if (r) return r;
		if (absolute) return 1;
		n = 0;
	}
}

/* path, which need not outlive this, into p. */
static long again(struct path *p, const char *path)
{
	int links = p->links;
	long r = __path_resolve(p, AT_FDCWD, path);
	p->links = links;
	if (r || p->rel == p->buf) return r;
	if (p->len >= sizeof p->buf) return -ENAMETOOLONG;
	memmove(p->buf, p->rel, p->len + 1);
	p->rel = p->buf;
	return 0;
}

int __path_links(struct path *p, int follow, int *err)
{
	char path[PATH_MAX];
	int before = p->links;
	if (*err != EPERM && *err != ENOTCAPABLE) return 0;
	if (p->len >= sizeof path) return 0;
	memcpy(path, p->rel, p->len);
	path[p->len] = 0;
	long r = walk(p, path, follow);
	if (r < 0) *err = -r;
	/* What no preopen reaches, the host has refused rightly. */
	if (r) return r == 1 && !again(p, path) && p->fd != RAM_FD;
	/* All links are inside: a host that refuses for another reason will say it of the plain path, too. */
	p->len = strlen(path);
	p->rel = memcpy(p->buf, path, p->len + 1);
	return p->len && p->links > before;
}

long __path_physical(struct path *p, char *path)
{
	for (;;) {
		memcpy(path, p->rel, p->len + 1);
		if (p->fd == RAM_FD) return 0;
		long r = walk(p, path, 1);
		if (!r) {
			r = from_preopen(p, path);
			if (r == 1) __path_normalize(path, 0);
			return r == 1 ? 0 : r;
		}
		if (r < 0) return r;
		if ((r = again(p, path))) return r;
	}
}
