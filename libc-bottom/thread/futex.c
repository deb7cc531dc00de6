/*
 * futex: what musl's locks wait with. The one thread that could wake a waiter is the waiter, so
 * a wait without a timeout, and without a timer whose handler might end it, would last for ever: it ends the program with a
 * message instead.
 */
#include <errno.h>
#include <features.h>
#include <time.h>
#include <unistd.h>
#include "futex.h"
#include "../internal/clock.h"
#include "../internal/signal.h"

hidden _Noreturn void __deadlock(void)
{
	static const char text[] = "deadlock: the only thread waits for a lock or an event that nobody else can give\n";
	write(2, text, sizeof text - 1);
	_exit(134);
}

/* Only a handler, which a timer lets run, could change the value. */
static long wait_for_timer(void)
{
	uint64_t ns = __sig_next_timer ? __sig_next_timer() : UINT64_MAX;
	if (ns == UINT64_MAX) __deadlock();
	return __clock_wait(WASI_CLOCK_MONOTONIC, ns, 0) == EINTR ? -EINTR : -EAGAIN;
}

static long wait_until(const struct timespec *ts)
{
	int err = __clock_wait(WASI_CLOCK_MONOTONIC, ts->tv_sec * 1000000000ull + ts->tv_nsec, 0);
	return err == EINTR ? -EINTR : -ETIMEDOUT;
}

hidden long __sys_futex(volatile int *addr, int op, int val, const void *timeout)
{
	switch (op & ~FUTEX_PRIVATE) {
	case FUTEX_WAIT:
		if (*addr != val) return -EAGAIN;
		return timeout ? wait_until(timeout) : wait_for_timer();
	case FUTEX_WAKE:
	case FUTEX_REQUEUE:
		return 0;
	}
	return -ENOSYS;
}
