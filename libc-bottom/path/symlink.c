/* symlink, symlinkat (POSIX symlink): WASI path_symlink. */
#include <errno.h>
#include <features.h>
#include <string.h>
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

hidden long __sys_symlinkat(const char *target, int dirfd, const char *path)
{
	struct path p;
	if (!*target) return -ENOENT;
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	/* The file system in memory has none: as on any file system without them. */
	if (p.fd == RAM_FD) return -EPERM;
	int err;
	/* A host that refuses an absolute target refuses it again. */
	PATH_CALL(err, &p, 0, wasi_path_symlink(target, strlen(target), p.fd, p.rel, p.len));
	return -err;
}
