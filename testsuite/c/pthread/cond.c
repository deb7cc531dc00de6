/* Conditions: signals to nobody, and waits that end at their time with the mutex held.
 * stdout:
 *   pthread_cond_signal(&c) = 0
 *   pthread_cond_broadcast(&c) = 0
 *   pthread_mutex_lock(&m) = 0
 *   pthread_cond_timedwait(&c, &m, &ts) = ETIMEDOUT
 *   ms(CLOCK_REALTIME) - start >= 29: yes
 *   pthread_mutex_trylock(&m) = EBUSY
 *   pthread_cond_timedwait(&c, &m, &ts) = ETIMEDOUT
 *   pthread_cond_timedwait(&c, &m, &ts) = EINVAL
 *   pthread_condattr_init(&a) = 0
 *   pthread_condattr_setclock(&a, CLOCK_MONOTONIC) = 0
 *   pthread_condattr_getclock(&a, &clock) = 0
 *   clock == CLOCK_MONOTONIC: yes
 *   pthread_condattr_setclock(&a, CLOCK_PROCESS_CPUTIME_ID) = EINVAL
 *   pthread_cond_init(&d, &a) = 0
 *   pthread_cond_timedwait(&d, &m, &ts) = ETIMEDOUT
 *   ms(CLOCK_MONOTONIC) - start >= 29: yes
 *   pthread_cond_destroy(&d) = 0
 *   pthread_mutex_unlock(&m) = 0
 */
#include <pthread.h>
#include <time.h>
#include "../show.h"

static long long ms(clockid_t clock)
{
	struct timespec ts;
	clock_gettime(clock, &ts);
	return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}

static struct timespec after(clockid_t clock, long ns)
{
	struct timespec ts;
	clock_gettime(clock, &ts);
	ts.tv_nsec += ns;
	if (ts.tv_nsec >= 1000000000) ts.tv_nsec -= 1000000000, ts.tv_sec++;
	return ts;
}

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t c = PTHREAD_COND_INITIALIZER, d;
	pthread_condattr_t a;
	clockid_t clock;
	ERR(pthread_cond_signal(&c));
	ERR(pthread_cond_broadcast(&c));
	ERR(pthread_mutex_lock(&m));
	long long start = ms(CLOCK_REALTIME);
	struct timespec ts = after(CLOCK_REALTIME, 30000000);
	ERR(pthread_cond_timedwait(&c, &m, &ts));
	IS(ms(CLOCK_REALTIME) - start >= 29);
	ERR(pthread_mutex_trylock(&m));
	ts.tv_sec = 1;
	ERR(pthread_cond_timedwait(&c, &m, &ts));
	ts.tv_nsec = 1000000000;
	ERR(pthread_cond_timedwait(&c, &m, &ts));
	ERR(pthread_condattr_init(&a));
	ERR(pthread_condattr_setclock(&a, CLOCK_MONOTONIC));
	ERR(pthread_condattr_getclock(&a, &clock));
	IS(clock == CLOCK_MONOTONIC);
	ERR(pthread_condattr_setclock(&a, CLOCK_PROCESS_CPUTIME_ID));
	ERR(pthread_cond_init(&d, &a));
	start = ms(CLOCK_MONOTONIC);
	ts = after(CLOCK_MONOTONIC, 30000000);
	ERR(pthread_cond_timedwait(&d, &m, &ts));
	IS(ms(CLOCK_MONOTONIC) - start >= 29);
	ERR(pthread_cond_destroy(&d));
	ERR(pthread_mutex_unlock(&m));
	return 0;
}
