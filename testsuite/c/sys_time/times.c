/* times, getrusage and clock agree that a busy process takes time.
 * stdout:
 *   start != (clock_t)-1: yes
 *   times(&b) - start >= sysconf(_SC_CLK_TCK) / 20: yes
 *   b.tms_utime + b.tms_stime > a.tms_utime + a.tms_stime: yes
 *   b.tms_cutime == 0 && b.tms_cstime == 0: yes
 *   getrusage(RUSAGE_SELF, &ru) = 0
 *   ru.ru_utime.tv_sec || ru.ru_utime.tv_usec || ru.ru_stime.tv_usec: yes
 *   getrusage(RUSAGE_CHILDREN, &ru) = 0
 *   !ru.ru_utime.tv_sec && !ru.ru_utime.tv_usec: yes
 *   getrusage(77, &ru): EINVAL
 */
#include <sys/resource.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct tms a, b;
	struct rusage ru;
	clock_t start = times(&a), c = clock();
	IS(start != (clock_t)-1);
	while ((clock() - c) * 1.0 / CLOCKS_PER_SEC < 0.1);
	IS(times(&b) - start >= sysconf(_SC_CLK_TCK) / 20);
	IS(b.tms_utime + b.tms_stime > a.tms_utime + a.tms_stime);
	IS(b.tms_cutime == 0 && b.tms_cstime == 0);
	SHOW(getrusage(RUSAGE_SELF, &ru));
	IS(ru.ru_utime.tv_sec || ru.ru_utime.tv_usec || ru.ru_stime.tv_usec);
	SHOW(getrusage(RUSAGE_CHILDREN, &ru));
	IS(!ru.ru_utime.tv_sec && !ru.ru_utime.tv_usec);
	SHOW(getrusage(77, &ru));
	return 0;
}
