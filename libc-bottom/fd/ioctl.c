/*
 * ioctl as isatty and stdio call it, which ask a terminal for its size. The size is fd/tty_size.c's, and the other requests are fd/ioctl_public.c's.
 */
#include <errno.h>
#include <features.h>
#include <sys/ioctl.h>
#include "../internal/fd.h"

hidden long __terminal(int);
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
	long r = __terminal(fd);
	if (r) return r;
	if (request != TIOCGWINSZ) return -ENOTTY;
	__tty_size(arg);
	return 0;
}
