/*
 * getrusage (POSIX getrusage): the process's CPU time, all of it user time. There are no children. Two functions, since
 * struct rusage is longer here than in the ABI (headers/wasm32-wasip1/sys/resource.h).
 */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/resource.h>
#include "../internal/clock.h"

/* struct rusage as other WASI toolchains have it. */
struct short_rusage {
	struct timeval utime, stime;
};

_Static_assert(sizeof(struct short_rusage) == offsetof(struct rusage, ru_maxrss), "the times come first");

static int usage(int who, struct short_rusage *ru)
{
	uint64_t ns = 0;
	if (who != RUSAGE_SELF && who != RUSAGE_CHILDREN) {
		errno = EINVAL;
		return -1;
	}
	if (who == RUSAGE_SELF && __clock_read(WASI_CLOCK_PROCESS_CPU, &ns)) ns = 0;
	*ru = (struct short_rusage){ .utime = { ns / 1000000000, ns % 1000000000 / 1000 } };
	return 0;
}

int __wasicc_short_getrusage(int who, struct short_rusage *ru) __asm__("getrusage");

int __wasicc_short_getrusage(int who, struct short_rusage *ru)
{
	return usage(who, ru);
}

int getrusage(int who, struct rusage *ru)
{
	struct short_rusage times;
	if (usage(who, &times)) return -1;
	memset(ru, 0, sizeof *ru);
	ru->ru_utime = times.utime;
	/* Linear memory never shrinks. In kilobytes; the times of children are as small as they. */
	if (who == RUSAGE_SELF) ru->ru_maxrss = __builtin_wasm_memory_size(0) * 64;
	return 0;
}
