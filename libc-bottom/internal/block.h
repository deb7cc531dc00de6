/*
 * For a call that POSIX lets block for an event of another process or thread. There is none, so only a signal's handler can
 * end the wait: -EINTR after one ran, -EDEADLK where no timer can send one. end is a time of CLOCK_REALTIME in
 * nanoseconds (-ETIMEDOUT), or UINT64_MAX.
 */
#ifndef WASICC_BLOCK_H
#define WASICC_BLOCK_H

#include <features.h>
#include <stdint.h>

hidden long __block(uint64_t end);

#endif
