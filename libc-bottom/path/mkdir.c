/* mkdir, mkdirat (POSIX mkdir): WASI path_create_directory. The mode is remembered where the program asks for modes (umask.c). */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/created.h"
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

hidden long __sys_mkdirat(int dirfd, const char *path, unsigned mode)
{
	struct path p;
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	if (p.fd == RAM_FD) return __ram->mkdir(p.rel, mode);
	int err;
	PATH_CALL(err, &p, 0, wasi_path_create_directory(p.fd, p.rel, p.len));
	if (!err && __created_directory) __created_directory(dirfd, path, mode);
	return -err;
}
