/* getrusage (POSIX getrusage): the process's CPU time, all of it user time. There are no children. */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/resource.h>
#include "../internal/clock.h"

int getrusage(int who, struct rusage *ru)
{
	uint64_t ns = 0;
	if (who != RUSAGE_SELF && who != RUSAGE_CHILDREN) {
		errno = EINVAL;
		return -1;
	}
	memset(ru, 0, sizeof *ru);
	if (who == RUSAGE_SELF && __clock_read(WASI_CLOCK_PROCESS_CPU, &ns)) ns = 0;
	ru->ru_utime.tv_sec = ns / 1000000000;
	ru->ru_utime.tv_usec = ns % 1000000000 / 1000;
	return 0;
}
