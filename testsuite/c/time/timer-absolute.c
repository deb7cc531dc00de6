/* An absolute time; a timer that notifies nobody; one whose signal is blocked counts what it missed.
 * stdout:
 *   timer_create(CLOCK_REALTIME, 0, &id) = 0
 *   timer_settime(id, TIMER_ABSTIME, &it, 0) = 0
 *   count = 1
 *   timer_create(CLOCK_MONOTONIC, &none, &quiet) = 0
 *   timer_settime(quiet, 0, &it, 0) = 0
 *   nanosleep(&ts, 0) = 0
 *   !now.it_value.tv_sec && !now.it_value.tv_nsec: yes
 *   timer_settime(id, 0, &it, 0) = 0
 *   nanosleep(&ts, 0) = 0
 *   sigwaitinfo(&set, &info) == SIGALRM: yes
 *   timer_getoverrun(id) > 10: yes
 */
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static volatile int count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	timer_t id, quiet;
	struct itimerspec it = { { 0, 0 }, { 1, 0 } }, now;
	struct sigevent none = { .sigev_notify = SIGEV_NONE };
	sigset_t set;
	signal(SIGALRM, handler);
	SHOW(timer_create(CLOCK_REALTIME, 0, &id));
	/* Long past. */
	SHOW(timer_settime(id, TIMER_ABSTIME, &it, 0));
	struct timespec short_time = { 0, 1000000 };
	nanosleep(&short_time, 0);
	SHOW(count);
	SHOW(timer_create(CLOCK_MONOTONIC, &none, &quiet));
	it.it_value = (struct timespec){ 0, 1000000 };
	SHOW(timer_settime(quiet, 0, &it, 0));
	struct timespec ts = { 0, 5000000 };
	SHOW(nanosleep(&ts, 0));
	timer_gettime(quiet, &now);
	IS(!now.it_value.tv_sec && !now.it_value.tv_nsec);
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigprocmask(SIG_BLOCK, &set, 0);
	it = (struct itimerspec){ { 0, 1000000 }, { 0, 1000000 } };
	SHOW(timer_settime(id, 0, &it, 0));
	ts.tv_nsec = 50000000;
	SHOW(nanosleep(&ts, 0));
	siginfo_t info;
	IS(sigwaitinfo(&set, &info) == SIGALRM);
	IS(timer_getoverrun(id) > 10);
	return 0;
}
