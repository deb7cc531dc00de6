#ifndef __WASICC_TIME_H
#define __WASICC_TIME_H

#include <features.h>

/* The ABI's struct tm ends with one more int. */
#if defined(_BSD_SOURCE) || defined(_GNU_SOURCE)
#define tm_zone tm_zone; int __tm_nsec
#include_next <time.h>
#undef tm_zone
#else
#define __tm_zone __tm_zone; int __tm_nsec
#include_next <time.h>
#undef __tm_zone
#endif

/* clock() counts nanoseconds, as WASI's clocks do. */
#undef CLOCKS_PER_SEC
#define CLOCKS_PER_SEC ((clock_t)1000000000)

/* A clockid_t is the address of one of these. */
#ifdef CLOCK_REALTIME
#undef CLOCK_REALTIME
#undef CLOCK_MONOTONIC
#undef CLOCK_PROCESS_CPUTIME_ID
#undef CLOCK_THREAD_CPUTIME_ID
#undef CLOCK_MONOTONIC_RAW
#undef CLOCK_REALTIME_COARSE
#undef CLOCK_MONOTONIC_COARSE
#undef CLOCK_BOOTTIME
#undef CLOCK_REALTIME_ALARM
#undef CLOCK_BOOTTIME_ALARM
#undef CLOCK_SGI_CYCLE
#undef CLOCK_TAI
#ifdef __cplusplus
extern "C" {
#endif
extern const struct __clockid _CLOCK_REALTIME;
extern const struct __clockid _CLOCK_MONOTONIC;
extern const struct __clockid _CLOCK_PROCESS_CPUTIME_ID;
extern const struct __clockid _CLOCK_THREAD_CPUTIME_ID;
#ifdef __cplusplus
}
#endif
#define CLOCK_REALTIME (&_CLOCK_REALTIME)
#define CLOCK_MONOTONIC (&_CLOCK_MONOTONIC)
#define CLOCK_PROCESS_CPUTIME_ID (&_CLOCK_PROCESS_CPUTIME_ID)
#define CLOCK_THREAD_CPUTIME_ID (&_CLOCK_THREAD_CPUTIME_ID)
#define CLOCK_MONOTONIC_RAW CLOCK_MONOTONIC
#define CLOCK_MONOTONIC_COARSE CLOCK_MONOTONIC
#define CLOCK_BOOTTIME CLOCK_MONOTONIC
#define CLOCK_REALTIME_COARSE CLOCK_REALTIME
#endif

#endif
