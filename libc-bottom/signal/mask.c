/* sigprocmask, sigpending, sigaltstack, sigsuspend, sigtimedwait (POSIX), as Linux's system calls behind musl's functions. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include "../internal/clock.h"
#include "../internal/signal.h"

hidden _Noreturn void __deadlock(void);

/* process/runner.c counts children, whose end is a signal, too. */
extern int __children __attribute__((__weak__, __visibility__("hidden")));

/* How long to wait for the next signal: for ever only if somebody may send one. */
static uint64_t next_signal(void)
{
	uint64_t ns = __sig_next_timer ? __sig_next_timer() : UINT64_MAX;
	return ns == UINT64_MAX && &__children && __children ? 1000000000 : ns;
}

hidden long __sys_rt_sigprocmask(int how, const void *set, void *old, size_t size)
{
	uint64_t now = __sig_blocked, bits;
	if (set) {
		memcpy(&bits, set, sizeof bits);
		switch (how) {
		case SIG_BLOCK: __sig_blocked |= bits; break;
		case SIG_UNBLOCK: __sig_blocked &= ~bits; break;
		case SIG_SETMASK: __sig_blocked = bits; break;
		default: return -EINVAL;
		}
		__sig_blocked &= ~(SIGBIT(SIGKILL) | SIGBIT(SIGSTOP));
	}
	if (old) memcpy(old, &now, sizeof now);
	if (__sig_pending & ~__sig_blocked) __sig_deliver();
	return 0;
}

hidden long __sys_rt_sigpending(void *set, size_t size)
{
	uint64_t bits = __sig_pending & __sig_blocked;
	memcpy(set, &bits, sizeof bits);
	return 0;
}

/* Waits until more than before handlers ran. Where no timer can send a signal, nobody can. */
static void wait_for_handler(unsigned before)
{
	while (!SIGNAL_POINT() && !__sig_deliver()) {
		uint64_t ns = next_signal();
		if (__sig_handled != before) return;
		if (ns == UINT64_MAX) __deadlock();
		if (__clock_wait(WASI_CLOCK_MONOTONIC, ns, 0) == EINTR) return;
	}
}

hidden long __sys_rt_sigsuspend(const void *set, size_t size)
{
	uint64_t before = __sig_blocked;
	unsigned handled = __sig_handled;
	memcpy(&__sig_blocked, set, sizeof __sig_blocked);
	wait_for_handler(handled);
	__sig_blocked = before;
	__sig_deliver();
	return -EINTR;
}

hidden long __sys_pause(void)
{
	wait_for_handler(__sig_handled);
	return -EINTR;
}

hidden long __sys_rt_sigtimedwait(const void *set, void *info, const void *timeout, size_t size)
{
	const struct timespec *ts = timeout;
	siginfo_t local;
	uint64_t bits, now, end = UINT64_MAX;
	unsigned handled = __sig_handled;
	memcpy(&bits, set, sizeof bits);
	if (ts && (ts->tv_nsec < 0 || ts->tv_nsec >= 1000000000)) return -EINVAL;
	__clock_read(WASI_CLOCK_MONOTONIC, &now);
	if (ts) end = now + ts->tv_sec * 1000000000ull + ts->tv_nsec;
	for (;;) {
		/* The signals waited for are taken, not handled, also if they are not blocked. */
		uint64_t before = __sig_blocked;
		__sig_blocked |= bits;
		SIGNAL_POINT();
		int sig = __sig_take(bits, info ? info : &local);
		__sig_blocked = before;
		if (sig) return sig;
		if (__sig_handled != handled) return -EINTR;
		__clock_read(WASI_CLOCK_MONOTONIC, &now);
		if (now >= end) return -EAGAIN;
		uint64_t timer = next_signal(), wait = end - now;
		if (__sig_handled != handled) return -EINTR;
		if (timer == UINT64_MAX && !ts) __deadlock();
		__sig_blocked |= bits;
		__clock_wait(WASI_CLOCK_MONOTONIC, timer < wait ? timer : wait, 0);
		__sig_blocked = before;
	}
}

hidden long __sys_sigaltstack(const void *new, void *old)
{
	static stack_t now = { .ss_flags = SS_DISABLE };
	const stack_t *n = new;
	stack_t before = now;
	if (n) {
		if (n->ss_flags & ~SS_DISABLE) return -EINVAL;
		if (!(n->ss_flags & SS_DISABLE) && n->ss_size < MINSIGSTKSZ) return -ENOMEM;
		/* Kept for whoever asks: handlers run on the one stack there is. */
		now = *n;
	}
	if (old) *(stack_t *)old = before;
	return 0;
}
