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
#include "../internal/block.h"
#include "../internal/clock.h"

hidden _Noreturn void __deadlock(void)
{
	static const char text[] = "deadlock: the only thread waits for a lock or an event that nobody else can give\n";
	write(2, text, sizeof text - 1);
	_exit(134);
}

/*
 * A signal's handler may be what gives it: then -EINTR, and the caller looks again. The clock is read first, since a handler may run in that
 * call, too.
 */
static long wait(volatile int *addr, int val, const struct timespec *ts)
{
	uint64_t end = UINT64_MAX, now;
	if (ts && !__clock_read(WASI_CLOCK_REALTIME, &now)) end = now + ts->tv_sec * 1000000000ull + ts->tv_nsec;
	if (*addr != val) return -EAGAIN;
	long r = __block(end);
	if (r == -EDEADLK) __deadlock();
	return r;
}

hidden long __sys_futex(volatile int *addr, int op, int val, const void *timeout)
{
	switch (op & ~FUTEX_PRIVATE) {
	case FUTEX_WAIT:
		return wait(addr, val, timeout);
	case FUTEX_WAKE:
	case FUTEX_REQUEUE:
		return 0;
	}
	return -ENOSYS;
}
