/*
 * ppoll (behind poll, ppoll and, in select.c, select): WASI poll_oneoff. Descriptors of our own (pipes, files in memory) are asked
 * directly; if one is ready, the host's are only looked at and nobody waits.
 */
#include <errno.h>
#include <features.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"
#include "../internal/clock.h"
#include "../internal/signal.h"

#define READ_EVENTS (POLLIN | POLLRDNORM)
#define WRITE_EVENTS (POLLOUT | POLLWRNORM)

static struct wasi_subscription clock_after(uint64_t ns)
{
	return (struct wasi_subscription){
		.userdata = -1,
		.tag = WASI_EVENT_CLOCK,
		.u.clock = { .id = WASI_CLOCK_MONOTONIC, .timeout = ns, .precision = 1 },
	};
}

/* What the host said of one descriptor, as poll's events. */
static int revents(const struct wasi_event *e, const struct pollfd *p)
{
	if (e->error == EBADF) return POLLNVAL;
	if (e->error == EPIPE) return POLLHUP;
	if (e->error == EPERM || e->error == ENOTSUP || e->error == ENOTCAPABLE)
		return p->events & (e->type == WASI_EVENT_READ ? READ_EVENTS : WRITE_EVENTS);
	if (e->error) return POLLERR;
	int r = p->events & (e->type == WASI_EVENT_READ ? READ_EVENTS : WRITE_EVENTS);
	if (e->flags & 1) r |= POLLHUP;
	return r;
}

/* Fills subscriptions for the host's descriptors; answers the others in revents. */
static size_t subscribe(struct pollfd *fds, nfds_t n, struct wasi_subscription *subs, int *ready)
{
	size_t count = 0;
	for (nfds_t i = 0; i < n; i++) {
		int fd = fds[i].fd;
		fds[i].revents = 0;
		if (fd < 0) continue;
		struct ofd *v = fd_virtual(&fd);
		struct wasi_fdstat st;
		if (v) fds[i].revents = v->ops->ready ? v->ops->ready(v, fds[i].events) : fds[i].events & (READ_EVENTS | WRITE_EVENTS);
		else if (wasi_fd_fdstat_get(fd, &st) == EBADF) fds[i].revents = POLLNVAL;
		else if (st.filetype == WASI_FT_REG || st.filetype == WASI_FT_DIR) fds[i].revents = fds[i].events & (READ_EVENTS | WRITE_EVENTS);
		else {
			if (fds[i].events & READ_EVENTS)
				subs[count++] = (struct wasi_subscription){ .userdata = i, .tag = WASI_EVENT_READ, .u.fd = fd };
			if (fds[i].events & WRITE_EVENTS)
				subs[count++] = (struct wasi_subscription){ .userdata = i, .tag = WASI_EVENT_WRITE, .u.fd = fd };
		}
		if (fds[i].revents) ++*ready;
	}
	return count;
}

/* A look, or one wait of at most wait nanoseconds (UINT64_MAX: for ever). The number of ready descriptors or a negative errno. */
static long once(struct pollfd *fds, nfds_t n, struct wasi_subscription *subs, uint64_t wait)
{
	struct wasi_event *events = (void *)(subs + 2 * n + 1);
	int ready = 0, err = 0;
	size_t count = subscribe(fds, n, subs, &ready), done = 0;
	if (ready) subs[count++] = clock_after(0);
	else if (wait != UINT64_MAX) subs[count++] = clock_after(wait);
	if (!count) err = EDEADLK; /* Nothing could ever end this wait. */
	else if (!ready || count > 1) err = wasi_poll_oneoff(subs, events, count, &done);
	for (size_t i = 0; i < done && !err; i++) {
		if (events[i].userdata == (uint64_t)-1) {
			if (events[i].error) err = events[i].error;
			continue;
		}
		struct pollfd *p = fds + events[i].userdata;
		if (!p->revents) ready++;
		p->revents |= revents(events + i, p);
	}
	return err ? -err : ready;
}

/* Waits between the timers of the process, whose handlers end the wait with EINTR: those that ran since the call began. */
static long with_timers(struct pollfd *fds, nfds_t n, struct wasi_subscription *subs, uint64_t wait, unsigned handled)
{
	uint64_t now, end;
	if (__clock_read(WASI_CLOCK_MONOTONIC, &now)) return -EINVAL;
	end = wait > UINT64_MAX - now ? UINT64_MAX : now + wait;
	for (;;) {
		uint64_t timer = __sig_next_timer(), left = end == UINT64_MAX ? end : end - now;
		int ran = __sig_handled != handled;
		long r = once(fds, n, subs, ran ? 0 : timer < left ? timer : left);
		if (r) return r;
		if (ran || SIGNAL_POINT()) return -EINTR;
		if (__clock_read(WASI_CLOCK_MONOTONIC, &now)) return -EINVAL;
		if (now >= end) return 0;
	}
}

static long wait_ready(struct pollfd *fds, nfds_t n, const struct timespec *ts, unsigned handled)
{
	uint64_t wait = !ts ? UINT64_MAX : ts->tv_sec > UINT64_MAX / 2000000000 ? UINT64_MAX / 2
		: ts->tv_sec * 1000000000ull + ts->tv_nsec;
	struct wasi_subscription *subs = malloc((2 * n + 1) * (sizeof *subs + sizeof(struct wasi_event)));
	if (!subs) return -ENOMEM;
	long r = __sig_next_timer ? with_timers(fds, n, subs, wait, handled) : once(fds, n, subs, wait);
	free(subs);
	return r;
}

/* Where a program has no signals (signal/deliver.c), masks mean nothing. */
extern uint64_t __sig_blocked __attribute__((__weak__));
hidden int __sig_deliver(void) __attribute__((__weak__));

hidden long __sys_ppoll(void *fds, unsigned long n, const void *timeout, const void *mask, size_t masklen)
{
	unsigned handled = __sig_handled;
	SIGNAL_POINT();
	const struct timespec *ts = timeout;
	if (ts && (ts->tv_nsec < 0 || ts->tv_nsec >= 1000000000 || ts->tv_sec < 0)) return -EINVAL;
	if (n > 65536) return -EINVAL;
	if (!mask || !__sig_deliver) return wait_ready(fds, n, ts, handled);
	uint64_t before = __sig_blocked;
	memcpy(&__sig_blocked, mask, sizeof __sig_blocked);
	long r = __sig_deliver() ? -EINTR : wait_ready(fds, n, ts, handled);
	__sig_blocked = before;
	__sig_deliver();
	return r;
}
