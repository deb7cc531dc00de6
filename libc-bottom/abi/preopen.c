/* wasi/libc-find-relpath.h and __wasilibc_register_preopened_fd: the preopens, for who resolves paths himself. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <wasi/libc.h>
#include <wasi/libc-find-relpath.h>
#include "../internal/fd.h"
#include "../internal/path.h"
#include "../internal/preopen.h"

static int fail(int err)
{
	errno = err;
	return -1;
}

int __wasilibc_register_preopened_fd(int fd, const char *prefix)
{
	if (!prefix) return fail(EINVAL);
	/* Paths are resolved for the host, which may have another number for it. */
	if (fd_virtual(&fd)) return fail(ENOTDIR);
	if (fd < 0) return fail(EBADF);
	long r = __preopens_load();
	if (!r) r = __preopen_add(fd, prefix);
	return r ? fail(-r) : 0;
}

int __wasilibc_find_abspath(const char *path, const char **restrict abs_prefix, const char **restrict relative_path)
{
	const char *rel;
	long r = __preopens_load();
	if (r) return fail(-r);
	const struct preopen *p = __preopen_match(path, &rel);
	if (!p) return fail(ENOENT);
	*abs_prefix = p->prefix;
	*relative_path = *rel ? rel : ".";
	return p->fd;
}

/* The directory and the rest of path, which is a pointer into p or path. */
static int find(struct path *p, const char *path, const char **abs_prefix)
{
	long r = __path_resolve(p, AT_FDCWD, path);
	if (r) return fail(-r);
	*abs_prefix = "";
	for (int i = 0; i < __preopens_len; i++)
		if (__preopens[i].fd == p->fd) *abs_prefix = __preopens[i].prefix;
	return p->fd;
}

int __wasilibc_find_relpath(const char *path, const char **restrict abs_prefix, char **relative_path, size_t len)
{
	struct path p;
	int fd = find(&p, path, abs_prefix);
	if (fd < 0) return fd;
	if (p.len >= len) return fail(ERANGE);
	memcpy(*relative_path, p.rel, p.len + 1);
	return fd;
}

int __wasilibc_find_relpath_alloc(const char *path, const char **abs_prefix, char **relative_path, size_t *len,
	int can_realloc)
{
	struct path p;
	int fd = find(&p, path, abs_prefix);
	if (fd < 0) return fd;
	if (p.len >= *len) {
		if (!can_realloc) return fail(ERANGE);
		char *new = realloc(*relative_path, p.len + 1);
		if (!new) return fail(ENOMEM);
		*relative_path = new;
		*len = p.len + 1;
	}
	memcpy(*relative_path, p.rel, p.len + 1);
	return fd;
}
