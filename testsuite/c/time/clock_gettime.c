/* The clocks run forward; their resolution; only the real-time clock could be set, and not by everybody.
 * stdout:
 *   ns(CLOCK_MONOTONIC) > m: yes
 *   p >= 0 && ns(CLOCK_PROCESS_CPUTIME_ID) > p: yes
 *   t >= 0 && ns(CLOCK_THREAD_CPUTIME_ID) > t: yes
 *   gettimeofday(&tv, 0) = 0
 *   ns(CLOCK_REALTIME) / 1000000000 - tv.tv_sec <= 1: yes
 *   tv.tv_usec >= 0 && tv.tv_usec < 1000000: yes
 *   now - tv.tv_sec <= 1 && tv.tv_sec - now <= 1: yes
 *   time(&kept) - now <= 1 && kept >= now: yes
 *   clock_getres(CLOCK_REALTIME, &ts) = 0
 *   ts.tv_sec == 0 && ts.tv_nsec > 0: yes
 *   clock_getres(CLOCK_MONOTONIC, 0) = 0
 *   clock_getres(CLOCK_PROCESS_CPUTIME_ID, &ts) = 0
 *   clock_settime(CLOCK_MONOTONIC, &ts): EINVAL
 *   clock_getcpuclockid(0, &c) = 0
 *   ns(c) > p: yes
 *   clock_getcpuclockid(getpid(), &c) = 0
 *   clock_getcpuclockid(999999999, &c) = ESRCH
 *   clock() != (clock_t)-1: yes
 */
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static long long ns(clockid_t clock)
{
	struct timespec ts;
	return clock_gettime(clock, &ts) ? -1 : ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

int main(void)
{
	struct timespec ts;
	struct timeval tv;
	long long m = ns(CLOCK_MONOTONIC), p = ns(CLOCK_PROCESS_CPUTIME_ID), t = ns(CLOCK_THREAD_CPUTIME_ID);
	for (volatile int i = 0; i < 3000000; i++);
	IS(ns(CLOCK_MONOTONIC) > m);
	IS(p >= 0 && ns(CLOCK_PROCESS_CPUTIME_ID) > p);
	IS(t >= 0 && ns(CLOCK_THREAD_CPUTIME_ID) > t);
	SHOW(gettimeofday(&tv, 0));
	IS(ns(CLOCK_REALTIME) / 1000000000 - tv.tv_sec <= 1);
	IS(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	time_t now = time(0), kept;
	IS(now - tv.tv_sec <= 1 && tv.tv_sec - now <= 1);
	IS(time(&kept) - now <= 1 && kept >= now);
	SHOW(clock_getres(CLOCK_REALTIME, &ts));
	IS(ts.tv_sec == 0 && ts.tv_nsec > 0);
	SHOW(clock_getres(CLOCK_MONOTONIC, 0));
	SHOW(clock_getres(CLOCK_PROCESS_CPUTIME_ID, &ts));
	ts = (struct timespec){ 1, 0 };
	SHOW(clock_settime(CLOCK_MONOTONIC, &ts));
	clockid_t c;
	ERR(clock_getcpuclockid(0, &c));
	IS(ns(c) > p);
	ERR(clock_getcpuclockid(getpid(), &c));
	ERR(clock_getcpuclockid(999999999, &c));
	IS(clock() != (clock_t)-1);
	return 0;
}
