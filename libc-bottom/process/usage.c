/*
 * getrusage (POSIX getrusage): the process's CPU time, all of it user time, and that of children that were waited for. Two functions, since
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

/* process/wait.c knows what the children took, in microseconds and kilobytes. */
extern uint64_t __children_user __attribute__((__weak__, __visibility__("hidden")));
extern uint64_t __children_system __attribute__((__weak__, __visibility__("hidden")));
extern uint64_t __children_memory __attribute__((__weak__, __visibility__("hidden")));

static struct timeval time_of(uint64_t microseconds)
{
	return (struct timeval){ microseconds / 1000000, microseconds % 1000000 };
}

static int usage(int who, struct short_rusage *ru)
{
	uint64_t ns = 0;
	if (who != RUSAGE_SELF && who != RUSAGE_CHILDREN) {
		errno = EINVAL;
		return -1;
	}
	if (who == RUSAGE_SELF && __clock_read(WASI_CLOCK_PROCESS_CPU, &ns)) ns = 0;
	*ru = (struct short_rusage){ .utime = time_of(ns / 1000) };
	if (who == RUSAGE_CHILDREN && &__children_user)
		*ru = (struct short_rusage){ time_of(__children_user), time_of(__children_system) };
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
	ru->ru_stime = times.stime;
	if (who == RUSAGE_CHILDREN && &__children_memory) ru->ru_maxrss = __children_memory;
	/* Linear memory never shrinks. In kilobytes. */
	if (who == RUSAGE_SELF) ru->ru_maxrss = __builtin_wasm_memory_size(0) * 64;
	return 0;
}
