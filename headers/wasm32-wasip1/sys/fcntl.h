#ifndef __WASICC_SYS_FCNTL_H
#define __WASICC_SYS_FCNTL_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <fcntl.h>

#endif
