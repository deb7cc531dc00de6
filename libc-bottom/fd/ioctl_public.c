/*
 * ioctl as programs call it: with the terminal's real size, and with the requests that stand for termios and fcntl. isatty and
 * stdio, which only ask whether something is a terminal, do without (fd/ioctl.c).
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden long __syscall_ret(unsigned long);
hidden long __sys_ioctl(int, int, void *);

/* Takes fd/tty_size.c into the link, for whose other function fd/ioctl.c has a stand-in. */
hidden void __tty_resize(const struct winsize *);

static int set_size(int fd, const struct winsize *ws)
{
	struct winsize now;
	long r = __sys_ioctl(fd, TIOCGWINSZ, &now);
	if (!r) __tty_resize(ws);
	return __syscall_ret(r);
}

/* Of a stream WASI says whether there is something to read, and hosts differ in how much they say there is. */
static long readable_stream(int fd, int *n)
{
	struct wasi_subscription subs[2] = {
		{ .tag = WASI_EVENT_READ, .u.fd = fd },
		{ .tag = WASI_EVENT_CLOCK, .u.clock = { .id = WASI_CLOCK_MONOTONIC, .precision = 1 } },
	};
	struct wasi_event events[2];
	size_t count;
	if (wasi_poll_oneoff(subs, events, 2, &count)) return -ENOTTY;
	*n = 0;
	for (size_t i = 0; i < count; i++)
		if (events[i].type == WASI_EVENT_READ && !events[i].error) *n = events[i].nbytes > INT_MAX ? INT_MAX : events[i].nbytes;
	return 0;
}

/* Bytes that can be read now. A regular file has its rest. */
static long readable(int fd, int *n)
{
	struct wasi_filestat st;
	uint64_t pos;
	int err = wasi_fd_filestat_get(fd, &st);
	if (err) return -err;
	if (st.filetype == WASI_FT_DIR) return -ENOTTY;
	if (wasi_fd_seek(fd, 0, 1, &pos)) return readable_stream(fd, n);
	*n = st.size > pos ? (st.size - pos > INT_MAX ? INT_MAX : st.size - pos) : 0;
	return 0;
}

static long set_blocking(int fd, int block)
{
	struct wasi_fdstat st;
	int err = wasi_fd_fdstat_get(fd, &st);
	if (err) return -err;
	return -wasi_fd_fdstat_set_flags(fd, block ? st.flags & ~WASI_FDFLAG_NONBLOCK : st.flags | WASI_FDFLAG_NONBLOCK);
}

static int give(pid_t *to, pid_t id)
{
	if (id >= 0) *to = id;
	return id < 0 ? -1 : 0;
}

/* What Linux's terminals do beside what fd/ioctl.c knows. */
static int of_terminal(int fd, int request, void *arg)
{
	int n = (intptr_t)arg;
	switch (request) {
	case TCGETS: return tcgetattr(fd, arg);
	case TCSETS: return tcsetattr(fd, TCSANOW, arg);
	case TCSETSW: return tcsetattr(fd, TCSADRAIN, arg);
	case TCSETSF: return tcsetattr(fd, TCSAFLUSH, arg);
	case TCSBRK: return n ? tcdrain(fd) : tcsendbreak(fd, 0);
	case TCXONC: return tcflow(fd, n);
	case TCFLSH: return tcflush(fd, n);
	case TIOCGPGRP: return give(arg, tcgetpgrp(fd));
	case TIOCSPGRP: return tcsetpgrp(fd, *(pid_t *)arg);
	case TIOCGSID: return give(arg, tcgetsid(fd));
	case TIOCSWINSZ: return set_size(fd, arg);
	case TIOCOUTQ: return give(arg, tcdrain(fd));
	/* Nobody else is there whom the terminal could be kept from, or given to. */
	case TIOCEXCL: case TIOCNXCL: case TIOCSCTTY: return tcdrain(fd);
	}
	return __syscall_ret(__sys_ioctl(fd, request, arg));
}

int ioctl(int fd, int request, ...)
{
	va_list ap;
	va_start(ap, request);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	int host = fd;
	switch (request) {
	case FIOCLEX: return fcntl(fd, F_SETFD, FD_CLOEXEC);
	case FIONCLEX: return fcntl(fd, F_SETFD, 0);
	case FIONREAD: return fd_virtual(&host) ? of_terminal(fd, request, arg) : __syscall_ret(readable(host, arg));
	case FIONBIO: return fd_virtual(&host) ? of_terminal(fd, request, arg) : __syscall_ret(set_blocking(host, !*(int *)arg));
	}
	return of_terminal(fd, request, arg);
}

int tcgetwinsize(int fd, struct winsize *ws)
{
	return ioctl(fd, TIOCGWINSZ, ws);
}

int tcsetwinsize(int fd, const struct winsize *ws)
{
	return ioctl(fd, TIOCSWINSZ, ws);
}
