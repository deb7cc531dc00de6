#ifndef __WASICC_SYS_POLL_H
#define __WASICC_SYS_POLL_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <poll.h>

#endif
