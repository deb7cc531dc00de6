#ifndef __WASICC_SYS_IOCTL_H
#define __WASICC_SYS_IOCTL_H

#include_next <sys/ioctl.h>

/* The requests that WASI programs know by number. */
#undef FIONREAD
#undef FIONBIO
#define FIONREAD 1
#define FIONBIO 2

#endif
