#ifndef __WASICC_UNISTD_H
#define __WASICC_UNISTD_H

#include_next <unistd.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef __cplusplus
extern "C" {
#endif

void closefrom(int);
int close_range(unsigned, unsigned, int);
#define CLOSE_RANGE_UNSHARE 2
#define CLOSE_RANGE_CLOEXEC 4

#ifdef __cplusplus
}
#endif
#endif

#endif
