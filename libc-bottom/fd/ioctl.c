/*
 * ioctl. isatty() asks TIOCGWINSZ: a terminal is a character device on which nobody may seek, as WASI's
 * hosts describe it. Its size is what the program has set, else comes from LINES and COLUMNS, else it is 24 by 80.
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

/* The size of the one terminal, once the program has set it. */
static struct winsize told;

static long get_size(int fd, struct winsize *ws)
{
	long r = terminal(fd);
	if (r) return r;
	if (told.ws_row || told.ws_col) *ws = told;
	else __tty_size(ws);
	return 0;
}

static long set_size(int fd, const struct winsize *ws)
{
	long r = terminal(fd);
	if (!r) told = *ws;
	return r;
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
		if (events[i].type == WASI_EVENT_READ && !events[i].error) *n = events[i].nbytes > 0x7fffffff ? 0x7fffffff : events[i].nbytes;
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
		return get_size(fd, arg);
	case TIOCSWINSZ:
		return set_size(fd, arg);
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
