/* setitimer(): once and repeated, its rest in getitimer, and EINVAL.
 * stdout:
 *   setitimer(ITIMER_REAL, &it, 0) = 0
 *   getitimer(ITIMER_REAL, &now) = 0
 *   now.it_interval.tv_usec == 10000 && now.it_value.tv_sec == 0 && now.it_value.tv_usec <= 10000: yes
 *   setitimer(ITIMER_REAL, &it, &now) = 0
 *   now.it_interval.tv_usec == 10000: yes
 *   now.it_value.tv_sec >= 98 && now.it_value.tv_sec <= 100 && !now.it_interval.tv_usec: yes
 *   setitimer(ITIMER_REAL, &it, 0) = 0
 *   !now.it_value.tv_sec && !now.it_value.tv_usec: yes
 *   setitimer(77, &it, 0): EINVAL
 *   getitimer(77, &it): EINVAL
 *   setitimer(ITIMER_REAL, &it, 0): EINVAL
 */
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>
#include "../show.h"

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	struct itimerval it = { { 0, 10000 }, { 0, 10000 } }, now;
	signal(SIGALRM, handler);
	SHOW(setitimer(ITIMER_REAL, &it, 0));
	while (count < 5) pause();
	SHOW(getitimer(ITIMER_REAL, &now));
	IS(now.it_interval.tv_usec == 10000 && now.it_value.tv_sec == 0 && now.it_value.tv_usec <= 10000);
	it = (struct itimerval){ { 0, 0 }, { 100, 0 } };
	SHOW(setitimer(ITIMER_REAL, &it, &now));
	IS(now.it_interval.tv_usec == 10000);
	getitimer(ITIMER_REAL, &now);
	IS(now.it_value.tv_sec >= 98 && now.it_value.tv_sec <= 100 && !now.it_interval.tv_usec);
	it = (struct itimerval){ 0 };
	SHOW(setitimer(ITIMER_REAL, &it, 0));
	getitimer(ITIMER_REAL, &now);
	IS(!now.it_value.tv_sec && !now.it_value.tv_usec);
	SHOW(setitimer(77, &it, 0));
	SHOW(getitimer(77, &it));
	it.it_value.tv_usec = 1000000;
	SHOW(setitimer(ITIMER_REAL, &it, 0));
	return 0;
}
