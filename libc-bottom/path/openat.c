/*
 * open, openat (POSIX open): WASI path_open. The access mode becomes rights; no more than the directory passes
 * on, since strict hosts refuse to be asked for more. The mode of a new file is remembered where the program asks for
 * modes (umask.c).
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include "../internal/created.h"
#include "../internal/fd.h"
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/signal.h"
#include "../internal/ram.h"

hidden long __fd_opened(int);

static long same(int fd)
{
	return fd;
}
weak_alias(same, __fd_opened);

hidden void __opened_note(int, int, const char *);

static void no_note(int fd, int dirfd, const char *path)
{
}
weak_alias(no_note, __opened_note);

hidden int __device_open(const char *, int, long *);

#define READ_RIGHTS (WASI_RIGHT_FD_READ | WASI_RIGHT_FD_READDIR)
#define WRITE_RIGHTS (WASI_RIGHT_FD_WRITE | WASI_RIGHT_FD_ALLOCATE | WASI_RIGHT_FILESTAT_SET_SIZE)

static uint64_t rights_for(int flags)
{
	uint64_t rights = WASI_RIGHTS_ALL & ~(READ_RIGHTS | WRITE_RIGHTS);
	if ((flags & O_ACCMODE) == O_RDONLY || (flags & O_ACCMODE) == O_RDWR || !(flags & O_ACCMODE)) rights |= READ_RIGHTS;
	if ((flags & O_ACCMODE) == O_WRONLY || (flags & O_ACCMODE) == O_RDWR) rights |= WRITE_RIGHTS;
	return rights;
}

static int valid_access(int flags)
{
	switch (flags & O_ACCMODE) {
	case 0: case O_RDONLY: case O_WRONLY: case O_RDWR: case O_EXEC: case O_SEARCH:
		return 1;
	}
	return 0;
}

static int open_once(const struct path *p, int flags, struct wasi_fdstat *dir, int *fd)
{
	int err = wasi_fd_fdstat_get(p->fd, dir);
	if (err) return err;
	return wasi_path_open(p->fd, flags & O_NOFOLLOW ? 0 : WASI_LOOKUP_FOLLOW, p->rel, p->len, flags >> 12 & 0xf,
		rights_for(flags) & dir->rights_inheriting, dir->rights_inheriting, flags & 0x1f, fd);
}

/* *dir becomes what the directory is, by which the host was asked. */
static int open_path(struct path *p, int flags, struct wasi_fdstat *dir, int *fd)
{
	int err, follow = !(flags & O_NOFOLLOW) && (flags & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL);
	PATH_CALL(err, p, follow, open_once(p, flags, dir, fd));
	return err;
}

hidden long __sys_openat(int dirfd, const char *path, int flags, unsigned mode)
{
	SIGNAL_POINT();
	struct path p;
	struct wasi_fdstat dir;
	long r;
	int fd;
	if (!valid_access(flags)) return -EINVAL;
	if (__device_open(path, flags, &r)) return r;
	if ((r = __path_resolve(&p, dirfd, path))) return r;
	if (p.fd == RAM_FD) {
		r = __ram->open(p.rel, flags, mode);
		if (r >= 0) __opened_note(r, dirfd, path);
		return r;
	}
	int err, writes = flags & O_WRONLY;
	/* A trailing slash asks for a directory, which open never creates. */
	if (p.rel[p.len - 1] == '/' && flags & O_CREAT) return -EISDIR;
	err = EEXIST;
	/* Whether a file is new is told by O_EXCL alone. */
	int created = flags & O_CREAT && __created_file;
	if (created) err = open_path(&p, flags | O_EXCL, &dir, &fd);
	if (err == EEXIST && (!created || !(flags & O_EXCL))) {
		created = 0;
		err = open_path(&p, flags, &dir, &fd);
	}
	/* Hosts say EISDIR or ENOTCAPABLE, EACCES… for a directory opened for writing; O_NOFOLLOW on a link is ELOOP. */
	if (err == ENOTCAPABLE && writes && dir.filetype == WASI_FT_DIR) {
		struct wasi_filestat st;
		if (!wasi_path_filestat_get(p.fd, WASI_LOOKUP_FOLLOW, p.rel, p.len, &st) && st.filetype == WASI_FT_DIR) err = EISDIR;
	}
	if (err) return -err;
	if (created) __created_file(fd, mode);
	r = __fd_opened(fd);
	if (!writes && r >= 0) __opened_note(r, dirfd, path);
	return r;
}
