/* getrusage: times that only grow, none for children that never were, EINVAL for others.
 * stdout:
 *   getrusage(RUSAGE_SELF, &before) = 0
 *   getrusage(RUSAGE_SELF, &after) = 0
 *   microseconds(&after) > microseconds(&before): yes
 *   after.ru_utime.tv_usec >= 0 && after.ru_utime.tv_usec < 1000000: yes
 *   after.ru_maxrss > 0 && after.ru_maxrss < 1 << 22: yes
 *   getrusage(RUSAGE_CHILDREN, &children) = 0
 *   microseconds(&children) = 0
 *   getrusage(77, &after): EINVAL
 */
#include "../show.h"
#include <sys/resource.h>

static long long microseconds(const struct rusage *r)
{
	return r->ru_utime.tv_sec * 1000000LL + r->ru_utime.tv_usec + r->ru_stime.tv_sec * 1000000LL + r->ru_stime.tv_usec;
}

int main(void)
{
	struct rusage before, after, children;
	SHOW(getrusage(RUSAGE_SELF, &before));
	for (volatile int i = 0; i < 30000000; i++);
	SHOW(getrusage(RUSAGE_SELF, &after));
	IS(microseconds(&after) > microseconds(&before));
	IS(after.ru_utime.tv_usec >= 0 && after.ru_utime.tv_usec < 1000000);
	IS(after.ru_maxrss > 0 && after.ru_maxrss < 1 << 22);
	SHOW(getrusage(RUSAGE_CHILDREN, &children));
	SHOW(microseconds(&children));
	SHOW(getrusage(77, &after));
	return 0;
}
