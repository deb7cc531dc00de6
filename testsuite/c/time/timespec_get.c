/* time, timespec_get, clock and the clocks that they stand for agree with each other.
 * stdout:
 *   1 1 1
 *   1 1
 *   0
 *   0 1
 *   1
 *   1
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <time.h>

int main(void)
{
	time_t stored, now = time(&stored);
	struct timespec spec;
	int base = timespec_get(&spec, TIME_UTC);
	printf("%d %d %d\n", now == stored, now > 1600000000, base == TIME_UTC);
	printf("%d %d\n", spec.tv_sec - now <= 1, spec.tv_nsec >= 0 && spec.tv_nsec < 1000000000);
	printf("%d\n", timespec_get(&spec, 9999));
	struct timeval tv;
	printf("%d ", gettimeofday(&tv, NULL));
	printf("%d\n", tv.tv_sec - now <= 1 && tv.tv_usec < 1000000);
	struct timeb tb;
	ftime(&tb);
	printf("%d\n", tb.time - now <= 1 && tb.millitm < 1000);
	clock_t c = clock();
	volatile unsigned x = 0;
	while (clock() - c < CLOCKS_PER_SEC / 100)
		x++;
	printf("%d\n", c != (clock_t)-1 && x > 0);
	return 0;
}
