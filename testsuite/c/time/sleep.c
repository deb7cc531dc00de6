/* nanosleep, usleep, sleep and clock_nanosleep take their time; a bad time is EINVAL.
 * stdout:
 *   nanosleep: in time
 *   usleep: in time
 *   clock_nanosleep: in time
 *   absolute: in time
 *   in the past: at once
 *   sleep(0): 0
 *   bad: EINVAL
 */
#include <errno.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static void show(const char *what, double start, double least)
{
	double took = now() - start;
	if (took >= least && took < least + 5)
		printf("%s: in time\n", what);
	else
		printf("%s: %g s\n", what, took);
}

int main(void)
{
	struct timespec t = { 0, 50000000 };
	double start = now();
	nanosleep(&t, NULL);
	show("nanosleep", start, 0.05);
	start = now();
	usleep(30000);
	show("usleep", start, 0.03);
	start = now();
	clock_nanosleep(CLOCK_MONOTONIC, 0, &t, NULL);
	show("clock_nanosleep", start, 0.05);
	start = now();
	clock_gettime(CLOCK_MONOTONIC, &t);
	t.tv_nsec += 40000000;
	if (t.tv_nsec >= 1000000000)
		t.tv_sec++, t.tv_nsec -= 1000000000;
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
	show("absolute", start, 0.035);
	start = now();
	t.tv_sec -= 10;
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
	printf("in the past: %s\n", now() - start < 5 ? "at once" : "late");
	printf("sleep(0): %u\n", sleep(0));
	t.tv_nsec = 1000000000;
	printf("bad: %s\n", nanosleep(&t, NULL) < 0 && errno == EINVAL ? "EINVAL" : "?");
}
