/* times (POSIX times), in ticks of sysconf(_SC_CLK_TCK), 100 a second. */
#include <errno.h>
#include <features.h>
#include <sys/times.h>
#include "../internal/clock.h"

#define TICK_NS 10000000

clock_t times(struct tms *t)
{
	uint64_t cpu, now;
	int err = __clock_read(WASI_CLOCK_PROCESS_CPU, &cpu);
	if (!err) err = __clock_read(WASI_CLOCK_MONOTONIC, &now);
	if (err) {
		errno = err;
		return -1;
	}
	*t = (struct tms){ .tms_utime = cpu / TICK_NS };
	return now / TICK_NS;
}
