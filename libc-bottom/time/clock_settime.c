/* clock_settime (POSIX): EINVAL for a clock that cannot be set, and EPERM where the process may not. */
#include <errno.h>
#include <time.h>
#include "../internal/limit.h"

LIMIT("clock_settime");

int clock_settime(clockid_t clock, const struct timespec *ts)
{
	errno = clock == CLOCK_REALTIME ? EPERM : EINVAL;
	return -1;
}
