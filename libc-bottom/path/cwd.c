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

static long is_directory(struct path *p)
{
	struct wasi_filestat st;
	if (p->fd == RAM_FD) {
		struct stat rst;
		long r = __ram->stat(p->rel, &rst);
		return r ? r : S_ISDIR(rst.st_mode) ? 0 : -ENOTDIR;
	}
	int err;
	PATH_CALL(err, p, 1, wasi_path_filestat_get(p->fd, WASI_LOOKUP_FOLLOW, p->rel, p->len, &st));
	if (err) return -err;
	return st.filetype == WASI_FT_DIR ? 0 : -ENOTDIR;
}

/* By its text the path is the root, which exists as far as names go even where no preopen reaches it. */
static int is_root(const char *path)
{
	char text[2 * PATH_MAX];
	if (!*path || strlen(path) >= PATH_MAX) return 0;
	text[0] = '/';
	strcpy(text + 1, *path == '/' ? "" : __cwd);
	strcat(strcat(text, "/"), path);
	__path_normalize(text, 1);
	return !text[1];
}

/*
 * As POSIX has it, the current directory is where the path led, without links: its ".." is its own parent.
 */
hidden long __sys_chdir(const char *path)
{
	static char *owned;
	char to[PATH_MAX];
	struct path p;
	long r = __path_resolve(&p, AT_FDCWD, path);
	if (!r) r = is_directory(&p);
	if (!r) r = __path_physical(&p, to);
	if (r && is_root(path)) {
		strcpy(to, "/");
		r = 0;
	}
	if (r) return r;
	size_t n = strlen(to);
	while (n > 1 && to[n - 1] == '/') to[--n] = 0;
	char *new = strdup(to);
	if (!new) return -ENOMEM;
	free(owned);
	__cwd = owned = new;
	return 0;
}

hidden long __sys_getcwd(char *buf, size_t size)
{
	size_t n = strlen(__cwd) + 1;
	if (n > size) return -ERANGE;
	memcpy(buf, __cwd, n);
	return n;
}
