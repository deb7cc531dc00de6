/*
 * alarm, setitimer, timer_create and their kin (POSIX). A timer's time is looked at in system calls and sleeps
 * (SIGNAL_POINT), and there its signal is sent; a runner that knows __wasicc_signal has it looked at in between, too.
 */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "../internal/clock.h"
#include "../internal/signal.h"

/* The first three are setitimer's ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF. */
enum { FIRST_POSIX = 3, TIMERS = 35 };

struct timer {
	char used;
	int clock;
	int notify;          /* SIGEV_ */
	int sig;
	union sigval value;
	uint64_t end;        /* on its clock; 0: not running */
	uint64_t interval;
	int overrun;         /* expirations while the last signal was pending */
};

static struct timer timers[TIMERS] = {
	{ 1, WASI_CLOCK_MONOTONIC, SIGEV_SIGNAL, SIGALRM },
	{ 1, WASI_CLOCK_PROCESS_CPU, SIGEV_SIGNAL, SIGVTALRM },
	{ 1, WASI_CLOCK_PROCESS_CPU, SIGEV_SIGNAL, SIGPROF },
};

/* An expired timer's signal may end or interrupt a loop that makes no call. */
__attribute__((__used__)) static const char *const outside = &__sig_outside_linked;

/* By this export a runner knows that the program may have timers, and calls __wasicc_signal(0) from time to time. */
__attribute__((export_name("__wasicc_timers"))) int __wasicc_timers(void)
{
	return __sig_point != 0;
}

static uint64_t now_on(int clock)
{
	uint64_t ns;
	return __clock_read(clock, &ns) ? 0 : ns;
}

static void expire(int i, struct timer *t, uint64_t now)
{
	uint64_t times = t->interval ? (now - t->end) / t->interval + 1 : 1;
	t->end = t->interval ? t->end + times * t->interval : 0;
	if (t->notify == SIGEV_NONE) return;
	if (i >= FIRST_POSIX && __sig_pending & SIGBIT(t->sig)) {
		t->overrun += times;
		return;
	}
	t->overrun = times - 1;
	siginfo_t info = { .si_signo = t->sig, .si_code = i < FIRST_POSIX ? SI_KERNEL : SI_TIMER };
	if (i >= FIRST_POSIX) {
		info.si_timerid = i;
		info.si_overrun = t->overrun;
		info.si_value = t->value;
	}
	__sig_queue(t->sig, &info);
}

static int point(void)
{
	for (int i = 0; i < TIMERS; i++) {
		struct timer *t = timers + i;
		if (!t->end) continue;
		uint64_t now = now_on(t->clock);
		if (now >= t->end) expire(i, t, now);
	}
	return __sig_pending & ~__sig_blocked ? __sig_deliver() : 0;
}

static uint64_t next_timer(void)
{
	uint64_t least = UINT64_MAX;
	for (int i = 0; i < TIMERS; i++) {
		const struct timer *t = timers + i;
		/* CPU time stands still in a sleep. */
		if (!t->end || t->clock >= WASI_CLOCK_PROCESS_CPU) continue;
		uint64_t now = now_on(t->clock), left = t->end > now ? t->end - now : 0;
		if (left < least) least = left;
	}
	return least;
}

static void arm(struct timer *t, uint64_t end, uint64_t interval)
{
	t->end = end;
	t->interval = interval;
	t->overrun = 0;
	__sig_point = point;
	__sig_next_timer = next_timer;
}

static uint64_t left(const struct timer *t)
{
	if (!t->end) return 0;
	uint64_t now = now_on(t->clock);
	return t->end > now ? t->end - now : 1;
}

static struct timeval to_timeval(uint64_t ns)
{
	/* A running timer never shows zero. */
	uint64_t us = (ns + 999) / 1000;
	return (struct timeval){ us / 1000000, us % 1000000 };
}

int getitimer(int which, struct itimerval *it)
{
	if (which < ITIMER_REAL || which > ITIMER_PROF) {
		errno = EINVAL;
		return -1;
	}
	it->it_interval = to_timeval(timers[which].interval);
	it->it_value = to_timeval(left(timers + which));
	return 0;
}

static int valid(const struct timeval *tv)
{
	return tv->tv_sec >= 0 && tv->tv_usec >= 0 && tv->tv_usec < 1000000;
}

int setitimer(int which, const struct itimerval *restrict new, struct itimerval *restrict old)
{
	if (which < ITIMER_REAL || which > ITIMER_PROF || !valid(&new->it_value) || !valid(&new->it_interval)) {
		errno = EINVAL;
		return -1;
	}
	if (old) getitimer(which, old);
	uint64_t ns = new->it_value.tv_sec * 1000000000ull + new->it_value.tv_usec * 1000ull;
	arm(timers + which, ns ? now_on(timers[which].clock) + ns : 0,
		new->it_interval.tv_sec * 1000000000ull + new->it_interval.tv_usec * 1000ull);
	return 0;
}

/* timer_t is the timer's number plus one, so that no timer is null. */
static struct timer *get(timer_t id)
{
	unsigned i = (unsigned)id - 1;
	if (i >= FIRST_POSIX && i < TIMERS && timers[i].used) return timers + i;
	errno = EINVAL;
	return 0;
}

int timer_create(clockid_t clock, struct sigevent *restrict ev, timer_t *restrict id)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC && clock != CLOCK_PROCESS_CPUTIME_ID
	    && clock != CLOCK_THREAD_CPUTIME_ID) {
		errno = EINVAL;
		return -1;
	}
	/* SIGEV_THREAD would need a thread. */
	int notify = ev ? ev->sigev_notify : SIGEV_SIGNAL;
	if (notify == SIGEV_THREAD) {
		errno = ENOTSUP;
		return -1;
	}
	int sig = ev ? ev->sigev_signo : SIGALRM;
	if ((notify != SIGEV_SIGNAL && notify != SIGEV_NONE) || (notify == SIGEV_SIGNAL && (sig < 1 || sig >= _NSIG))) {
		errno = EINVAL;
		return -1;
	}
	for (int i = FIRST_POSIX; i < TIMERS; i++) {
		if (timers[i].used) continue;
		timers[i] = (struct timer){ .used = 1, .clock = clock->id, .notify = notify, .sig = sig };
		*id = (timer_t)(i + 1);
		if (ev) timers[i].value = ev->sigev_value;
		else timers[i].value.sival_ptr = *id;
		return 0;
	}
	errno = EAGAIN;
	return -1;
}

int timer_delete(timer_t id)
{
	struct timer *t = get(id);
	if (!t) return -1;
	t->used = 0;
	t->end = 0;
	return 0;
}

int timer_getoverrun(timer_t id)
{
	struct timer *t = get(id);
	return t ? t->overrun : -1;
}

static struct timespec to_timespec(uint64_t ns)
{
	return (struct timespec){ .tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000 };
}

int timer_gettime(timer_t id, struct itimerspec *it)
{
	struct timer *t = get(id);
	if (!t) return -1;
	it->it_interval = to_timespec(t->interval);
	it->it_value = to_timespec(left(t));
	return 0;
}

int timer_settime(timer_t id, int flags, const struct itimerspec *restrict new, struct itimerspec *restrict old)
{
	struct timer *t = get(id);
	if (!t) return -1;
	const struct timespec *v = &new->it_value, *n = &new->it_interval;
	if (v->tv_sec < 0 || v->tv_nsec < 0 || v->tv_nsec >= 1000000000
	    || n->tv_sec < 0 || n->tv_nsec < 0 || n->tv_nsec >= 1000000000) {
		errno = EINVAL;
		return -1;
	}
	if (old) timer_gettime(id, old);
	uint64_t ns = v->tv_sec * 1000000000ull + v->tv_nsec;
	if (ns && !(flags & TIMER_ABSTIME)) ns += now_on(t->clock);
	arm(t, ns, n->tv_sec * 1000000000ull + n->tv_nsec);
	if (flags & TIMER_ABSTIME && ns) SIGNAL_POINT();
	return 0;
}
