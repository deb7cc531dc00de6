/*
 * chdir, fchdir, getcwd (POSIX). WASI has no current directory: it is a path of ours, put before relative
 * paths. It starts at "/", or at $PWD where the environment says so and a preopen reaches it.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "../internal/path.h"
#include "../internal/fd.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

/* The text of an absolute path of dir and path, without ".", ".." and repeated slashes. */
static char *absolute(const char *dir, const char *path)
{
	size_t d = *path == '/' ? 0 : strlen(dir);
	char *s = malloc(d + strlen(path) + 2);
	if (!s) return 0;
	memcpy(s, dir, d);
	s[d] = '/';
	strcpy(s + d + 1, path);
	__path_normalize(s, 1);
	size_t n = strlen(s);
	if (n > 1 && s[n - 1] == '/') s[n - 1] = 0;
	return s;
}

static long is_directory(const struct path *p)
{
	struct wasi_filestat st;
	if (p->fd == RAM_FD) {
		struct stat rst;
		long r = __ram->stat(p->rel, &rst);
		return r ? r : S_ISDIR(rst.st_mode) ? 0 : -ENOTDIR;
	}
	int err = wasi_path_filestat_get(p->fd, WASI_LOOKUP_FOLLOW, p->rel, p->len, &st);
	if (err) return -err;
	return st.filetype == WASI_FT_DIR ? 0 : -ENOTDIR;
}

hidden long __sys_chdir(const char *path)
{
	struct path p;
	long r = __path_resolve(&p, AT_FDCWD, path);
	/* What lies above the preopens exists as far as their names go: "/" always does. */
	if (!r) r = is_directory(&p);
	char *to = absolute(__cwd, path);
	if (!to) return -ENOMEM;
	if (r && to[1]) {
		free(to);
		return r;
	}
	if (strlen(to) >= PATH_MAX) {
		free(to);
		return -ENAMETOOLONG;
	}
	__cwd = to;
	return 0;
}

hidden long __sys_getcwd(char *buf, size_t size)
{
	size_t n = strlen(__cwd) + 1;
	if (n > size) return -ERANGE;
	memcpy(buf, __cwd, n);
	return n;
}
