#ifndef __WASICC_SYS_SIGNAL_H
#define __WASICC_SYS_SIGNAL_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <signal.h>

#endif
