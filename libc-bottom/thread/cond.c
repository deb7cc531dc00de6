/*
 * Condition variables (POSIX pthread_cond_wait) in a program with one thread. Nobody else can signal: a wait
 * without a timeout is a deadlock and says so; one with a timeout lasts until then.
 */
#include "pthread_impl.h"
#include "../internal/clock.h"

hidden _Noreturn void __deadlock(void);

/* The attribute keeps the clock's address; none means CLOCK_REALTIME. Bit 31 is process-shared. */
static clockid_t clock_of(unsigned attr)
{
	attr &= 0x7fffffff;
	return attr ? (clockid_t)attr : CLOCK_REALTIME;
}

int pthread_condattr_setclock(pthread_condattr_t *a, clockid_t clock)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC) return EINVAL;
	a->__attr = (a->__attr & 0x80000000) | (clock == CLOCK_REALTIME ? 0 : (unsigned)clock);
	return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *restrict a, clockid_t *restrict clock)
{
	*clock = clock_of(a->__attr);
	return 0;
}

int pthread_cond_init(pthread_cond_t *restrict c, const pthread_condattr_t *restrict a)
{
	*c = (pthread_cond_t){ 0 };
	if (a) c->_c_clock = a->__attr & 0x7fffffff;
	return 0;
}

int pthread_cond_destroy(pthread_cond_t *c)
{
	return 0;
}

int pthread_cond_signal(pthread_cond_t *c)
{
	return 0;
}

int pthread_cond_broadcast(pthread_cond_t *c)
{
	return 0;
}

int __pthread_cond_timedwait(pthread_cond_t *restrict c, pthread_mutex_t *restrict m, const struct timespec *restrict ts)
{
	if ((m->_m_type & 15) && (m->_m_lock & INT_MAX) != __pthread_self()->tid) return EPERM;
	if (!ts) __deadlock();
	if (ts->tv_nsec < 0 || ts->tv_nsec >= 1000000000) return EINVAL;
	pthread_mutex_unlock(m);
	int err = 0;
	if (ts->tv_sec >= 0)
		err = __clock_wait(clock_of(c->_c_clock)->id, ts->tv_sec * 1000000000ull + ts->tv_nsec, 1);
	pthread_mutex_lock(m);
	/* A signal's handler ran: POSIX allows to wake up for nothing, but no EINTR, and the time is not over. */
	return err == EINTR ? 0 : ETIMEDOUT;
}
weak_alias(__pthread_cond_timedwait, pthread_cond_timedwait);

int pthread_cond_wait(pthread_cond_t *restrict c, pthread_mutex_t *restrict m)
{
	return pthread_cond_timedwait(c, m, 0);
}

/* C11's cnd_t: musl's cnd_signal and cnd_broadcast end here. */
int __private_cond_signal(pthread_cond_t *c, int n)
{
	return 0;
}
