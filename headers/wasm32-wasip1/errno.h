#ifndef __WASICC_ERRNO_H
#define __WASICC_ERRNO_H

#include_next <errno.h>

/* The ABI has errno as a thread-local object, not as a function's result. */
#undef errno
#ifdef __cplusplus
extern "C" {
#endif
extern __thread int errno;
#ifdef __cplusplus
}
#endif
#define errno errno

#endif
