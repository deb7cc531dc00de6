/* nanosleep waits at least its time; EINTR with the rest where a signal ended it, EINVAL for a bad time.
 * stdout:
 *   nanosleep(&ts, 0) = 0
 *   now() - start >= 20000000: yes
 *   nanosleep(&ts, 0): EINVAL
 *   nanosleep(&ts, 0): EINVAL
 *   nanosleep(&ts, 0): EINVAL
 *   nanosleep(&ts, &rest): EINTR
 *   got == SIGALRM: yes
 *   rest.tv_sec == 29 && rest.tv_nsec > 0: yes
 *   nanosleep(&ts, 0): EINTR
 *   nanosleep(&ts, 0) = 0
 *   usleep(1000) = 0
 *   sleep(0) = 0
 */
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

static long long now(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

int main(void)
{
	struct timespec ts = { 0, 20000000 }, rest;
	long long start = now();
	SHOW(nanosleep(&ts, 0));
	IS(now() - start >= 20000000);
	ts = (struct timespec){ 0, 1000000000 };
	SHOW(nanosleep(&ts, 0));
	ts = (struct timespec){ 0, -1 };
	SHOW(nanosleep(&ts, 0));
	ts = (struct timespec){ -1, 0 };
	SHOW(nanosleep(&ts, 0));
	struct itimerval it = { { 0, 0 }, { 0, 20000 } };
	signal(SIGALRM, handler);
	setitimer(ITIMER_REAL, &it, 0);
	ts = (struct timespec){ 30, 0 };
	SHOW(nanosleep(&ts, &rest));
	IS(got == SIGALRM);
	IS(rest.tv_sec == 29 && rest.tv_nsec > 0);
	/* SA_RESTART does not go on with a sleep. */
	struct sigaction sa = { .sa_handler = handler, .sa_flags = SA_RESTART };
	sigaction(SIGALRM, &sa, 0);
	setitimer(ITIMER_REAL, &it, 0);
	SHOW(nanosleep(&ts, 0));
	/* An ignored signal interrupts nothing. */
	signal(SIGALRM, SIG_IGN);
	setitimer(ITIMER_REAL, &it, 0);
	ts = (struct timespec){ 0, 40000000 };
	SHOW(nanosleep(&ts, 0));
	SHOW(usleep(1000));
	SHOW(sleep(0));
	return 0;
}
