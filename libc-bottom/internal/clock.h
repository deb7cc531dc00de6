/* WASI's clocks behind clockid_t. */
#ifndef WASICC_CLOCK_H
#define WASICC_CLOCK_H

#include "wasi.h"

struct __clockid {
	int id;
};

/* The time of WASI clock id, in nanoseconds. Returns an errno. */
int __clock_read(int id, uint64_t *ns) __attribute__((__visibility__("hidden")));

/*
 * Waits for ns nanoseconds of WASI clock id, or until then if absolute. Returns 0, EINTR where a
 * signal's handler ran, or another errno.
 */
int __clock_wait(int id, uint64_t ns, int absolute) __attribute__((__visibility__("hidden")));

#endif
