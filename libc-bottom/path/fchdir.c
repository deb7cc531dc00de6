/*
 * fchdir (POSIX), and what openat and its kin need for a path that climbs out of its directory by "..": the
 * path by which a descriptor was opened. Where this file is linked, by fchdir or openat, each open for reading notes it
 * (path/openat.c calls __opened_note), and each dup.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "../internal/fd.h"
#include "../internal/path.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"

hidden long __sys_chdir(const char *);

static char **paths;
static unsigned paths_len;

hidden const char *__dir_path(int fd)
{
	if ((unsigned)fd < paths_len && paths[fd]) return paths[fd];
	for (int i = 0; i < __preopens_len; i++)
		if (__preopens[i].fd == fd) return __preopens[i].relative ? "/" : __preopens[i].name;
	return 0;
}

hidden void __opened_note(int fd, int dirfd, const char *path)
{
	const char *dir = *path == '/' ? "" : dirfd == AT_FDCWD ? __cwd : __dir_path(dirfd);
	if (fd >= (int)paths_len) {
		char **t = realloc(paths, (fd + 16) * sizeof *t);
		if (!t) return;
		memset(t + paths_len, 0, (fd + 16 - paths_len) * sizeof *t);
		paths = t;
		paths_len = fd + 16;
	}
	free(paths[fd]);
	paths[fd] = 0;
	if (!dir) return;
	size_t d = strlen(dir), n = strlen(path);
	char *s = malloc(d + n + 2);
	if (!s) return;
	memcpy(s, dir, d);
	s[d] = '/';
	memcpy(s + d + 1, path, n + 1);
	paths[fd] = s;
}

/* new became a number of what old is. */
hidden void __dup_note(int old, int new)
{
	const char *path = __dir_path(old);
	if (path) __opened_note(new, AT_FDCWD, path);
}

hidden long __sys_fchdir(int fd)
{
	int host = fd;
	struct wasi_fdstat st;
	struct ofd *v = fd_virtual(&host);
	if (v) {
		struct stat vst;
		const char *path = __dir_path(fd);
		return path && !v->ops->stat(v, &vst) && S_ISDIR(vst.st_mode) ? __sys_chdir(path) : -ENOTDIR;
	}
	int err = wasi_fd_fdstat_get(host, &st);
	if (err) return -err;
	if (st.filetype != WASI_FT_DIR) return -ENOTDIR;
	long r = __preopens_load();
	if (r) return r;
	const char *path = __dir_path(fd);
	/* A directory that came from elsewhere (an embedder's descriptor) has no name to go by. */
	return path ? __sys_chdir(path) : -ENOTSUP;
}
