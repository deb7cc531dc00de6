/* ITIMER_VIRTUAL and ITIMER_PROF count the time of a busy process, seen at its system calls.
 * stdout:
 *   setitimer(ITIMER_VIRTUAL, &it, 0) = 0
 *   setitimer(ITIMER_PROF, &it, 0) = 0
 *   virtual = 1
 *   prof = 1
 */
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include "../show.h"

static volatile sig_atomic_t virtual, prof;

static void handler(int sig)
{
	if (sig == SIGVTALRM) virtual++;
	if (sig == SIGPROF) prof++;
}

int main(void)
{
	struct itimerval it = { { 0, 0 }, { 0, 50000 } };
	struct timespec ts;
	signal(SIGVTALRM, handler);
	signal(SIGPROF, handler);
	SHOW(setitimer(ITIMER_VIRTUAL, &it, 0));
	SHOW(setitimer(ITIMER_PROF, &it, 0));
	time_t start = time(0);
	while ((!virtual || !prof) && time(0) - start < 20) clock_gettime(CLOCK_MONOTONIC, &ts);
	SHOW(virtual);
	SHOW(prof);
	return 0;
}
