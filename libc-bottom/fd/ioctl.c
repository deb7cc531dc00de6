/*
 * ioctl. isatty() asks TIOCGWINSZ: a terminal is a character device on which nobody may seek, as WASI's
 * hosts describe it. Its size comes from LINES and COLUMNS, else it is 24 by 80.
 */
#include <errno.h>
#include <features.h>
#include <sys/ioctl.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

#define SEEK_OR_TELL (1ull << 2 | 1ull << 5)

static long terminal(int fd)
{
	struct wasi_fdstat st;
	int err = wasi_fd_fdstat_get(fd, &st);
	if (err) return -err;
	return st.filetype == WASI_FT_CHAR && !(st.rights_base & SEEK_OR_TELL) ? 0 : -ENOTTY;
}

hidden void __tty_size(struct winsize *);

static void default_size(struct winsize *ws)
{
	*ws = (struct winsize){ .ws_row = 24, .ws_col = 80 };
}
weak_alias(default_size, __tty_size);

/* Bytes that can be read now. A regular file has its rest. */
static long readable(int fd, int *n)
{
	struct wasi_filestat st;
	uint64_t pos;
	int err = wasi_fd_filestat_get(fd, &st);
	if (err) return -err;
	if (wasi_fd_seek(fd, 0, 1, &pos)) return -ENOTTY;
	*n = st.size > pos ? (st.size - pos > 0x7fffffff ? 0x7fffffff : st.size - pos) : 0;
	return 0;
}

hidden long __sys_ioctl(int fd, int request, void *arg)
{
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->ioctl ? v->ops->ioctl(v, request, arg) : -ENOTTY;
	long r;
	switch (request) {
	case TIOCGWINSZ:
		if (!(r = terminal(fd))) __tty_size(arg);
		return r;
	case FIONREAD:
		return readable(fd, arg);
	case FIONBIO: {
		struct wasi_fdstat st;
		int err = wasi_fd_fdstat_get(fd, &st);
		if (err) return -err;
		int flags = *(int *)arg ? st.flags | WASI_FDFLAG_NONBLOCK : st.flags & ~WASI_FDFLAG_NONBLOCK;
		return -wasi_fd_fdstat_set_flags(fd, flags);
	}
	}
	if ((r = terminal(fd)) == -EBADF) return r;
	return -ENOTTY;
}
