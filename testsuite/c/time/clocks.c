/* The clocks: time agrees with CLOCK_REALTIME, CLOCK_MONOTONIC goes forward.
 * stdout:
 *   realtime is after 2025: yes
 *   time agrees: yes
 *   gettimeofday agrees: yes
 *   monotonic goes forward: yes
 *   resolution: yes
 *   clock() counts: yes
 */
#include <stdio.h>
#include <sys/time.h>
#include <time.h>

static void show(const char *what, int yes)
{
	printf("%s: %s\n", what, yes ? "yes" : "no");
}

int main(void)
{
	struct timespec real, a, b, resolution;
	struct timeval tv;
	clock_gettime(CLOCK_REALTIME, &real);
	time_t now = time(NULL);
	gettimeofday(&tv, NULL);
	show("realtime is after 2025", real.tv_sec > 1735689600);
	show("time agrees", now - real.tv_sec >= 0 && now - real.tv_sec <= 2);
	show("gettimeofday agrees", tv.tv_sec - real.tv_sec >= 0 && tv.tv_sec - real.tv_sec <= 2);
	clock_gettime(CLOCK_MONOTONIC, &a);
	volatile unsigned long x = 0;
	clock_t start = clock();
	while (clock() - start < CLOCKS_PER_SEC / 100)
		x++;
	clock_gettime(CLOCK_MONOTONIC, &b);
	long long ns = (b.tv_sec - a.tv_sec) * 1000000000LL + b.tv_nsec - a.tv_nsec;
	show("monotonic goes forward", ns >= 1000000 && ns < 20000000000LL);
	show("resolution", !clock_getres(CLOCK_MONOTONIC, &resolution) && resolution.tv_sec == 0 && resolution.tv_nsec > 0);
	show("clock() counts", x > 0 && start != (clock_t)-1);
}
