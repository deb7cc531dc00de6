#ifndef __WASICC_SYS_ERRNO_H
#define __WASICC_SYS_ERRNO_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <errno.h>

#endif
