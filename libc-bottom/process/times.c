/* times (POSIX times), in ticks of sysconf(_SC_CLK_TCK), 100 a second. */
#include <errno.h>
#include <features.h>
#include <sys/times.h>
#include "../internal/clock.h"

#define TICK_NS 10000000

/* process/wait.c knows what the children took, in microseconds. */
extern uint64_t __children_user __attribute__((__weak__, __visibility__("hidden")));
extern uint64_t __children_system __attribute__((__weak__, __visibility__("hidden")));

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
	if (&__children_user) {
		t->tms_cutime = __children_user / (TICK_NS / 1000);
		t->tms_cstime = __children_system / (TICK_NS / 1000);
	}
	return now / TICK_NS;
}
