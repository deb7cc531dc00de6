/* nanosleep, clock_nanosleep, sleep, usleep (POSIX clock_nanosleep): WASI poll_oneoff with one clock. */
#include <errno.h>
#include <features.h>
#include <time.h>
#include "../internal/clock.h"

int __clock_wait(int id, uint64_t ns, int absolute)
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

int __clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts, struct timespec *rest)
{
	if (flags & ~TIMER_ABSTIME || ts->tv_nsec < 0 || ts->tv_nsec >= 1000000000 || ts->tv_sec < 0) return EINVAL;
	if (clock == CLOCK_THREAD_CPUTIME_ID) return EINVAL;
	/* The CPU time of a process that sleeps stands still; POSIX lets a system not support the wait. */
	if (clock == CLOCK_PROCESS_CPUTIME_ID) return ENOTSUP;
	uint64_t ns = ts->tv_sec > UINT64_MAX / 2000000000 ? UINT64_MAX / 2
		: ts->tv_sec * 1000000000ull + ts->tv_nsec;
	return __clock_wait(clock->id, ns, flags & TIMER_ABSTIME);
}
weak_alias(__clock_nanosleep, clock_nanosleep);
