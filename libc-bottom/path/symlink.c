/* symlink, symlinkat (POSIX symlink): WASI path_symlink. */
#include <errno.h>
#include <features.h>
#include <string.h>
#include "../internal/path.h"
#include "../internal/wasi.h"

hidden long __sys_symlinkat(const char *target, int dirfd, const char *path)
{
	struct path p;
	if (!*target) return -ENOENT;
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	return -wasi_path_symlink(target, strlen(target), p.fd, p.rel, p.len);
}
