#ifndef __WASICC_SYS_STAT_H
#define __WASICC_SYS_STAT_H

#include_next <sys/stat.h>

/* Negative, since WASI counts nanoseconds without a sign. */
#undef UTIME_NOW
#undef UTIME_OMIT
#define UTIME_NOW (-1)
#define UTIME_OMIT (-2)

#endif
