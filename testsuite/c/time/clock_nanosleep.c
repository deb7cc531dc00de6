/* clock_nanosleep(): relative, until a time, until a time past; it returns its error.
 * stdout:
 *   clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, 0) = 0
 *   (b.tv_sec - a.tv_sec) * 1000000000LL + b.tv_nsec - a.tv_nsec >= 10000000: yes
 *   clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &a, 0) = 0
 *   b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec): yes
 *   clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, 0) = 0
 *   clock_nanosleep(CLOCK_REALTIME, 0, &(struct timespec){ 0, 1000000 }, 0) = 0
 *   clock_nanosleep(CLOCK_REALTIME, 0, &(struct timespec){ 0, 1000000000 }, 0) = EINVAL
 *   clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &(struct timespec){ 0, 1 }, 0) = EINVAL
 *   clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){ 30, 0 }, &ts) = EINTR
 *   ts.tv_sec >= 27 && ts.tv_sec <= 29: yes
 */
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static void handler(int sig)
{
}

int main(void)
{
	struct timespec ts = { 0, 10000000 }, a, b;
	clock_gettime(CLOCK_MONOTONIC, &a);
	ERR(clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, 0));
	clock_gettime(CLOCK_MONOTONIC, &b);
	IS((b.tv_sec - a.tv_sec) * 1000000000LL + b.tv_nsec - a.tv_nsec >= 10000000);
	a = b;
	a.tv_nsec += 10000000;
	if (a.tv_nsec >= 1000000000) a.tv_nsec -= 1000000000, a.tv_sec++;
	ERR(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &a, 0));
	clock_gettime(CLOCK_MONOTONIC, &b);
	IS(b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec));
	ts = (struct timespec){ 1, 0 };
	ERR(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, 0));
	ERR(clock_nanosleep(CLOCK_REALTIME, 0, &(struct timespec){ 0, 1000000 }, 0));
	ERR(clock_nanosleep(CLOCK_REALTIME, 0, &(struct timespec){ 0, 1000000000 }, 0));
	ERR(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &(struct timespec){ 0, 1 }, 0));
	signal(SIGALRM, handler);
	alarm(1);
	ERR(clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){ 30, 0 }, &ts));
	IS(ts.tv_sec >= 27 && ts.tv_sec <= 29);
	return 0;
}
