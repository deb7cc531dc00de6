/*
 * fcntl (POSIX fcntl): WASI fd_fdstat_get and fd_fdstat_set_flags. FD_CLOEXEC is remembered for whoever asks,
 * and for the children that a runner may start (process/spawn_files.c). One process holds every lock it asks for.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <limits.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __sys_dup_from(int, int), __sys_setfd(int, int);
hidden int __cloexec_get(int);

static long get_flags(int fd)
{
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->flags;
	struct wasi_fdstat st;
	int err = wasi_fd_fdstat_get(fd, &st);
	if (err) return -err;
	int access = 0;
	if (st.rights_base & (WASI_RIGHT_FD_READ | WASI_RIGHT_FD_READDIR)) access |= O_RDONLY;
	if (st.rights_base & WASI_RIGHT_FD_WRITE && st.filetype != WASI_FT_DIR) access |= O_WRONLY;
	return st.flags | (access ? access : O_SEARCH);
}

static long set_flags(int fd, int flags)
{
	const int settable = O_APPEND | O_DSYNC | O_NONBLOCK | O_RSYNC | O_SYNC;
	struct ofd *v = fd_virtual(&fd);
	if (!v) return -wasi_fd_fdstat_set_flags(fd, flags & settable);
	v->flags = (v->flags & ~settable) | (flags & settable);
	return 0;
}

/* Whether fd is open at all, for the commands that need nothing else of it. */
static long check(int fd)
{
	long r = get_flags(fd);
	return r < 0 ? r : 0;
}

static long lock(int fd, int cmd, struct flock *l)
{
	long flags = get_flags(fd);
	if (flags < 0) return flags;
	if (l->l_type != F_RDLCK && l->l_type != F_WRLCK && l->l_type != F_UNLCK) return -EINVAL;
	if (l->l_whence < SEEK_SET || l->l_whence > SEEK_END) return -EINVAL;
	/* POSIX: EINVAL for an area that begins before the file does. */
	if (l->l_whence == SEEK_SET && (l->l_start < 0 || l->l_start + l->l_len < 0)) return -EINVAL;
	if (cmd == F_GETLK) l->l_type = F_UNLCK;
	/* EBADF: a shared lock wants a descriptor open for reading, an exclusive one for writing. */
	if (l->l_type == F_RDLCK && !(flags & O_RDONLY)) return -EBADF;
	if (l->l_type == F_WRLCK && !(flags & O_WRONLY)) return -EBADF;
	return 0;
}

hidden long __sys_fcntl(int fd, int cmd, unsigned long arg)
{
	long r;
	switch (cmd) {
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		if ((int)arg < 0) return -EINVAL;
		r = __sys_dup_from(fd, arg);
		if (r >= 0 && cmd == F_DUPFD_CLOEXEC) __sys_setfd(r, FD_CLOEXEC);
		return r;
	case F_GETFD:
		if ((r = check(fd))) return r;
		return __cloexec_get(fd);
	case F_SETFD:
		r = check(fd);
		return r ? r : __sys_setfd(fd, arg);
	case F_GETFL:
		return get_flags(fd);
	case F_SETFL:
		return set_flags(fd, arg);
	/* Nobody is signalled: no descriptor here has urgent data. */
	case F_GETOWN_EX:
		if (!(r = check(fd))) *(struct f_owner_ex *)arg = (struct f_owner_ex){ .type = F_OWNER_PID };
		return r;
	case F_GETLK:
	case F_SETLK:
	case F_SETLKW:
		return lock(fd, cmd, (void *)arg);
	}
	return -EINVAL;
}
