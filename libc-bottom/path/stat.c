/* stat, lstat, fstatat (POSIX fstatat): WASI path_filestat_get. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/path.h"
#include "../internal/stat.h"
#include "../internal/signal.h"
#include "../internal/ram.h"

hidden long __syscall_ret(unsigned long);
hidden int __device_stat(const char *, struct stat *, long *);
hidden long __sys_fstat(int, void *);
hidden void __stat_remembered(struct stat *);

hidden long __sys_fstatat(int dirfd, const char *path, void *st, int flags)
{
	SIGNAL_POINT();
	struct path p;
	struct wasi_filestat w;
	/* Nothing is mounted on demand here, and the host answers as it does: two of Linux's flags ask for no more. */
	if (flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | AT_NO_AUTOMOUNT | AT_STATX_SYNC_TYPE)) return -EINVAL;
	if (flags & AT_EMPTY_PATH && !*path && dirfd != AT_FDCWD) return __sys_fstat(dirfd, st);
	long r;
	if (__device_stat(path, st, &r)) return r;
	r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	if (p.fd == RAM_FD) {
		if (!(r = __ram->stat(p.rel, st))) __stat_remembered(st);
		return r;
	}
	/* POSIX: a name with a slash behind it is a directory's, and a link there is followed. */
	int follow = flags & AT_SYMLINK_NOFOLLOW && p.rel[p.len - 1] != '/' ? 0 : WASI_LOOKUP_FOLLOW;
	int err;
	PATH_CALL(err, &p, follow, wasi_path_filestat_get(p.fd, follow, p.rel, p.len, &w));
	if (err) return -err;
	if (p.rel[p.len - 1] == '/' && w.filetype != WASI_FT_DIR) return -ENOTDIR;
	__stat_from_wasi(st, &w);
	return 0;
}

int __fstatat(int dirfd, const char *restrict path, struct stat *restrict st, int flags)
{
	return __syscall_ret(__sys_fstatat(dirfd, path, st, flags));
}
weak_alias(__fstatat, fstatat);
