/*
 * nanosleep, clock_nanosleep, sleep, usleep (POSIX clock_nanosleep): WASI poll_oneoff with one clock. A timer
 * that expires meanwhile cuts the sleep short, and a handler that ran ends it with EINTR.
 */
#include <errno.h>
#include <features.h>
#include <time.h>
#include "../internal/clock.h"
#include "../internal/signal.h"

static int host_wait(int id, uint64_t ns, int absolute)
{
	struct wasi_subscription s = {
		.tag = WASI_EVENT_CLOCK,
		.u.clock = { .id = id, .timeout = ns, .precision = 1, .flags = absolute },
	};
	struct wasi_event e;
	size_t n;
	int err = wasi_poll_oneoff(&s, &e, 1, &n);
	return err ? err : e.error;
}

int __clock_wait(int id, uint64_t ns, int absolute)
{
	uint64_t now, end = ns;
	unsigned handled = __sig_handled;
	if (!__sig_point) return host_wait(id, ns, absolute);
	if (__clock_read(id, &now)) return EINVAL;
	if (!absolute) end = ns > UINT64_MAX - now ? UINT64_MAX : now + ns;
	for (;;) {
		if (SIGNAL_POINT() || __sig_handled != handled) return EINTR;
		int err = __clock_read(id, &now);
		if (err || now >= end) return err;
		uint64_t timer = __sig_next_timer(), left = end - now;
		if ((err = host_wait(id, timer < left ? timer : left, 0))) return err;
	}
}

int __clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts, struct timespec *rest)
{
	uint64_t start, now;
	if (flags & ~TIMER_ABSTIME || ts->tv_nsec < 0 || ts->tv_nsec >= 1000000000 || ts->tv_sec < 0) return EINVAL;
	if (clock == CLOCK_THREAD_CPUTIME_ID) return EINVAL;
	/* The CPU time of a process that sleeps stands still; POSIX lets a system not support the wait. */
	if (clock == CLOCK_PROCESS_CPUTIME_ID) return ENOTSUP;
	uint64_t ns = ts->tv_sec > UINT64_MAX / 2000000000 ? UINT64_MAX / 2
		: ts->tv_sec * 1000000000ull + ts->tv_nsec;
	if (__clock_read(clock->id, &start)) start = 0;
	int err = __clock_wait(clock->id, ns, flags & TIMER_ABSTIME);
	if (err != EINTR || !rest || flags & TIMER_ABSTIME) return err;
	if (__clock_read(clock->id, &now)) now = start;
	ns = now - start < ns ? ns - (now - start) : 0;
	*rest = (struct timespec){ .tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000 };
	return EINTR;
}
weak_alias(__clock_nanosleep, clock_nanosleep);
