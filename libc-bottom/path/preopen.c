/*
 * The libpreopen layer. A WASI program may open nothing but what lies below the directories it was
 * given ("preopens", from descriptor 3 on, each with a name). So every path is made absolute, the preopen
 * with the longest matching name is found, and the host gets (its descriptor, the rest of the path).
 *
 * A preopen whose name is relative ("." as a rule) is taken relative to the first current directory, "/":
 * `--dir .` is the root of what the program sees, as with every other WASI C library.
 * A path that climbs out of its preopen by ".." is taken literally (a/../b is b) and tried again, so that
 * neighbouring preopens reach each other. What the host then refuses, it refuses.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include "../internal/fd.h"
#include "../internal/missing.h"
#include "../internal/path.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

struct preopen *__preopens;
int __preopens_len;
static int loaded;

/* Exported where this file is linked: wasm-ld's --export-if-defined would link it. */
struct missing_preopen __wasicc_missing_preopen;
__asm__(".export_name __wasicc_missing_preopen, __wasicc_missing_preopen");

/* Name without leading "/", "./" and trailing "/": "" is the root. */
static const char *trim(const char *s, size_t *len)
{
	size_t n = strlen(s);
	for (;;) {
		if (n && *s == '/') s++, n--;
		else if (n == 1 && *s == '.') s++, n--;
		else if (n > 1 && s[0] == '.' && s[1] == '/') s += 2, n -= 2;
		else break;
	}
	while (n && s[n - 1] == '/') n--;
	*len = n;
	return s;
}

long __preopen_add(int fd, const char *name)
{
	struct preopen *p = realloc(__preopens, (__preopens_len + 1) * sizeof *p);
	if (!p) return -ENOMEM;
	__preopens = p;
	p += __preopens_len;
	char *copy = strdup(name);
	if (!copy) return -ENOMEM;
	*p = (struct preopen){ .fd = fd, .name = copy };
	p->prefix = trim(copy, &p->len);
	p->relative = *copy != '/';
	__preopens_len++;
	return 0;
}

long __preopens_load(void)
{
	if (loaded) return 0;
	for (int fd = 3;; fd++) {
		struct wasi_prestat st;
		int err = wasi_fd_prestat_get(fd, &st);
		if (err == EBADF) break;
		if (err || st.tag != 0) continue;
		char *name = malloc(st.name_len + 1);
		if (!name) return -ENOMEM;
		err = wasi_fd_prestat_dir_name(fd, name, st.name_len);
		name[st.name_len] = 0;
		long r = err ? 0 : __preopen_add(fd, name);
		free(name);
		if (r) return r;
	}
	loaded = 1;
	return 0;
}

/*
 * A preopen stays open for the paths below it, whatever a loop over all descriptors closes. They are looked for before the first
 * number is free: behind a socket that the host opened, the closed one's number would end the search.
 */
hidden int __preopen_close(int fd, long *result)
{
	if (fd > 2) __preopens_load();
	for (int i = 0; i < __preopens_len; i++) {
		if (__preopens[i].fd != fd) continue;
		*result = 0;
		return 1;
	}
	return 0;
}

/* The depth of rel never goes below its start. */
static int stays_inside(const char *rel)
{
	int depth = 0;
	while (*rel) {
		size_t n = strcspn(rel, "/");
		if (n == 2 && rel[0] == '.' && rel[1] == '.') {
			if (--depth < 0) return 0;
		} else if (n && !(n == 1 && rel[0] == '.')) depth++;
		rel += n;
		rel += *rel == '/';
	}
	return 1;
}

const struct preopen *__preopen_match(const char *abs, const char **rel)
{
	const struct preopen *best = 0;
	while (*abs == '/') abs++;
	for (int i = 0; i < __preopens_len; i++) {
		const struct preopen *p = __preopens + i;
		if (best && p->len < best->len) continue;
		if (strncmp(abs, p->prefix, p->len) || (p->len && abs[p->len] && abs[p->len] != '/')) continue;
		const char *rest = abs + p->len;
		while (*rest == '/') rest++;
		best = p;
		*rel = rest;
	}
	/* A shorter name is no way round: what it has of the longer one's name is not what the program sees there. */
	return best && stays_inside(*rel) ? best : 0;
}

void __path_normalize(char *path, int parents)
{
	char *out = path;
	const char *in = path;
	int slash = 0;
	while (*in) {
		while (*in == '/') in++;
		size_t n = strcspn(in, "/");
		slash = in[n] == '/';
		if (parents && n == 2 && in[0] == '.' && in[1] == '.') {
			while (out > path && *--out != '/');
		} else if (n && !(n == 1 && in[0] == '.')) {
			*out++ = '/';
			memmove(out, in, n);
			out += n;
		}
		in += n;
	}
	if (out == path || slash) *out++ = '/';
	*out = 0;
}

long __path_missing(const char *path, long err)
{
	if (!__wasicc_missing_preopen.count++) __wasicc_missing_preopen.path = strdup(path);
	return err;
}

/* dir + "/" + path into p->buf. */
static long join(struct path *p, const char *dir, const char *path)
{
	size_t d = strlen(dir), n = strlen(path);
	if (d + n + 2 > sizeof p->buf) return -ENAMETOOLONG;
	memcpy(p->buf, dir, d);
	p->buf[d] = '/';
	memcpy(p->buf + d + 1, path, n + 1);
	return 0;
}

/* Copies abs, "/" first, to p->buf and normalizes it there. */
static long to_buffer(struct path *p, const char *abs, int parents)
{
	if (abs != p->buf) {
		size_t n = strlen(abs);
		if (n + 2 > sizeof p->buf) return -ENAMETOOLONG;
		p->buf[0] = '/';
		memcpy(p->buf + 1, abs, n + 1);
	}
	__path_normalize(p->buf, parents);
	return 0;
}

/* p->buf into the file system in memory. */
static long into_memory(struct path *p)
{
	p->fd = RAM_FD;
	p->rel = p->buf;
	p->len = strlen(p->rel);
	return 0;
}

/*
 * The path is for the file system in memory although a preopen reaches its place: nothing is there. abs need not be
 * normalized: an unusual spelling of the place is the preopen's.
 */
static int nothing_there(const struct preopen *o, const char *abs)
{
	static const char places[][8] = { "tmp", "dev/shm" };
	while (*abs == '/') abs++;
	for (int i = 0; i < 2; i++) {
		size_t n = strlen(places[i]);
		struct wasi_filestat st;
		if (strncmp(abs, places[i], n) || (abs[n] && abs[n] != '/') || o->len) continue;
		return wasi_path_filestat_get(o->fd, WASI_LOOKUP_FOLLOW, places[i], n, &st) == ENOENT;
	}
	return 0;
}

/*
 * abs is seen from the root, with or without a slash at its front. asked is what the program said, for the note of
 * a missing preopen: a relative path is relative to where the runner was started.
 */
static long resolve_absolute(struct path *p, const char *abs, const char *asked)
{
	const char *rel;
	long r;
	int untidy = abs[0] == '.' || strstr(abs, "/.") || strstr(abs, "//");
	if (untidy && __preopens_len > 1) {
		if ((r = to_buffer(p, abs, 0))) return r;
		abs = p->buf;
	}
	const struct preopen *o = __preopen_match(abs, &rel);
	if (!o) {
		if ((r = to_buffer(p, abs, 1))) return r;
		if (!(o = __preopen_match(p->buf, &rel))) {
			if (!__ram || !__ram->covers(p->buf)) return __path_missing(asked ? asked : p->buf, -ENOENT);
			return into_memory(p);
		}
	}
	if (__ram && nothing_there(o, abs)) return (r = to_buffer(p, abs, 1)) ? r : into_memory(p);
	p->fd = o->fd;
	p->rel = *rel ? rel : ".";
	p->len = strlen(p->rel);
	return 0;
}

hidden const char *__dir_path(int fd);

static const char *no_dir_path(int fd)
{
	return 0;
}
weak_alias(no_dir_path, __dir_path);

long __path_resolve(struct path *p, int dirfd, const char *path)
{
	p->links = 0;
	if (!*path) return -ENOENT;
	if (strnlen(path, PATH_MAX) == PATH_MAX) return -ENAMETOOLONG;
	if (*path != '/' && dirfd != AT_FDCWD && stays_inside(path)) {
		int host = dirfd;
		if (!fd_virtual(&host)) {
			struct wasi_fdstat st;
			/* Hosts say EBADF of a file, too, where POSIX has ENOTDIR. */
			int err = wasi_fd_fdstat_get(host, &st);
			if (err) return -err;
			if (st.filetype != WASI_FT_DIR) return -ENOTDIR;
			p->fd = host;
			p->rel = path;
			p->len = strlen(path);
			return 0;
		}
		/* A directory in memory goes by its name; nothing else of our own is a directory. */
		if (!__dir_path(dirfd)) return -ENOTDIR;
	}
	long r = __preopens_load();
	if (r) return r;
	if (*path == '/') return resolve_absolute(p, path, 0);
	if (dirfd == AT_FDCWD) {
		if (!__cwd[1]) return resolve_absolute(p, path, path);
		if ((r = join(p, __cwd, path))) return r;
		return resolve_absolute(p, p->buf, 0);
	}
	/* A path that climbs out of an open directory: possible if that directory's own path is known. */
	const char *dir = __dir_path(dirfd);
	if (!dir) {
		p->fd = dirfd;
		p->rel = path;
		p->len = strlen(path);
		return 0;
	}
	if ((r = join(p, dir, path))) return r;
	return resolve_absolute(p, p->buf, 0);
}
