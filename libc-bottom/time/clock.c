/*
 * The clocks (POSIX clock_gettime): WASI clock_time_get, clock_res_get. A clockid_t is the address of one of these.
 * WASI's CPU-time clocks are gone from most hosts; there the time since the program asked first stands in
 * for them, which is what one thread that never waits would see.
 */
#include <errno.h>
#include <features.h>
#include <time.h>
#include "../internal/clock.h"
#include "../internal/signal.h"

const struct __clockid _CLOCK_REALTIME = { WASI_CLOCK_REALTIME };
const struct __clockid _CLOCK_MONOTONIC = { WASI_CLOCK_MONOTONIC };
const struct __clockid _CLOCK_PROCESS_CPUTIME_ID = { WASI_CLOCK_PROCESS_CPU };
const struct __clockid _CLOCK_THREAD_CPUTIME_ID = { WASI_CLOCK_THREAD_CPU };

int __clock_read(int id, uint64_t *ns)
{
	int err = wasi_clock_time_get(id, 1, ns);
	if (!err || (id != WASI_CLOCK_PROCESS_CPU && id != WASI_CLOCK_THREAD_CPU)) return err;
	static uint64_t first;
	err = wasi_clock_time_get(WASI_CLOCK_MONOTONIC, 1, ns);
	if (err) return err;
	if (!first) first = *ns - 1;
	*ns -= first;
	return 0;
}

int __clock_gettime(clockid_t clock, struct timespec *ts)
{
	uint64_t ns;
	SIGNAL_POINT();
	int err = __clock_read(clock->id, &ns);
	if (err) {
		errno = err;
		return -1;
	}
	*ts = (struct timespec){ .tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000 };
	return 0;
}
weak_alias(__clock_gettime, clock_gettime);

int clock_getres(clockid_t clock, struct timespec *ts)
{
	uint64_t ns;
	int err = wasi_clock_res_get(clock->id, &ns);
	if (err && clock->id >= WASI_CLOCK_PROCESS_CPU) err = wasi_clock_res_get(WASI_CLOCK_MONOTONIC, &ns);
	if (err) {
		errno = err;
		return -1;
	}
	if (ts) *ts = (struct timespec){ .tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000 };
	return 0;
}

clock_t clock(void)
{
	uint64_t ns;
	return __clock_read(WASI_CLOCK_PROCESS_CPU, &ns) ? -1 : (clock_t)ns;
}

int clock_getcpuclockid(pid_t pid, clockid_t *clock)
{
	if (pid != 0 && pid != 1) return ESRCH;
	*clock = CLOCK_PROCESS_CPUTIME_ID;
	return 0;
}
