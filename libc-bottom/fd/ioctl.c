/*
 * ioctl as isatty and stdio call it, which ask a terminal for its size: a terminal is a character device on which nobody may seek,
 * as WASI's hosts describe it. The size is fd/tty_size.c's, and the other requests are fd/ioctl_public.c's.
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

hidden long __sys_ioctl(int fd, int request, void *arg)
{
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->ioctl ? v->ops->ioctl(v, request, arg) : -ENOTTY;
	long r = terminal(fd);
	if (r) return r;
	if (request != TIOCGWINSZ) return -ENOTTY;
	__tty_size(arg);
	return 0;
}
