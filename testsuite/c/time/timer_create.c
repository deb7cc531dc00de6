/* timer_create, settime, gettime, getoverrun and delete, with a signal of one's own and its value.
 * stdout:
 *   timer_create(CLOCK_MONOTONIC, &ev, &id) = 0
 *   timer_gettime(id, &now) = 0
 *   !now.it_value.tv_sec && !now.it_value.tv_nsec: yes
 *   timer_settime(id, 0, &it, 0) = 0
 *   value = 4321
 *   code == SI_TIMER: yes
 *   timer_getoverrun(id) = 0
 *   timer_settime(id, 0, &it, 0) = 0
 *   timer_settime(id, 0, &it, &now) = 0
 *   now.it_interval.tv_nsec == 10000000: yes
 *   now.it_value.tv_sec >= 990 && now.it_value.tv_sec <= 1000: yes
 *   timer_settime(id, 0, &it, 0): EINVAL
 *   timer_delete(id) = 0
 *   timer_create(CLOCK_REALTIME, &ev, &id): EINVAL
 *   timer_create(CLOCK_REALTIME, &ev, &id): EINVAL
 */
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static volatile int value, code, count;

static void handler(int sig, siginfo_t *info, void *context)
{
	value = info->si_value.sival_int;
	code = info->si_code;
	count++;
}

int main(void)
{
	timer_t id;
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 4321 };
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	struct itimerspec it = { { 0, 0 }, { 0, 20000000 } }, now;
	sigaction(SIGUSR1, &sa, 0);
	SHOW(timer_create(CLOCK_MONOTONIC, &ev, &id));
	SHOW(timer_gettime(id, &now));
	IS(!now.it_value.tv_sec && !now.it_value.tv_nsec);
	SHOW(timer_settime(id, 0, &it, 0));
	while (!count) pause();
	SHOW(value);
	IS(code == SI_TIMER);
	SHOW(timer_getoverrun(id));
	it = (struct itimerspec){ { 0, 10000000 }, { 0, 10000000 } };
	SHOW(timer_settime(id, 0, &it, 0));
	while (count < 4) pause();
	it = (struct itimerspec){ { 0, 0 }, { 1000, 0 } };
	SHOW(timer_settime(id, 0, &it, &now));
	IS(now.it_interval.tv_nsec == 10000000);
	timer_gettime(id, &now);
	IS(now.it_value.tv_sec >= 990 && now.it_value.tv_sec <= 1000);
	it.it_value.tv_nsec = 1000000000;
	SHOW(timer_settime(id, 0, &it, 0));
	SHOW(timer_delete(id));
	ev.sigev_signo = 1000;
	SHOW(timer_create(CLOCK_REALTIME, &ev, &id));
	ev.sigev_notify = 77;
	SHOW(timer_create(CLOCK_REALTIME, &ev, &id));
	return 0;
}
