/* See internal/block.h. */
#include <errno.h>
#include "../internal/block.h"
#include "../internal/clock.h"
#include "../internal/signal.h"

hidden long __block(uint64_t end)
{
	unsigned before = __sig_handled;
	for (;;) {
		uint64_t now, wait = UINT64_MAX;
		if (SIGNAL_POINT()) return -EINTR;
		if (end != UINT64_MAX) {
			if (__clock_read(WASI_CLOCK_REALTIME, &now) || now >= end) return -ETIMEDOUT;
			wait = end - now;
		}
		uint64_t timer = __sig_next_timer ? __sig_next_timer() : UINT64_MAX;
		if (timer < wait) wait = timer;
		/* The runner may have had an expired timer's handler called since the signal point: that timer is not the next any more. */
		if (__sig_handled != before) return -EINTR;
		if (wait == UINT64_MAX) return -EDEADLK;
		if (__clock_wait(WASI_CLOCK_MONOTONIC, wait, 0) == EINTR) return -EINTR;
	}
}
