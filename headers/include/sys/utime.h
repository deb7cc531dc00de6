#ifndef _SYS_UTIME_H
#define _SYS_UTIME_H

/* Where some systems keep utime.h. */
#include <utime.h>

#endif
