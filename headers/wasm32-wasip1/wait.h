#ifndef __WASICC_WAIT_H
#define __WASICC_WAIT_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <sys/wait.h>

#endif
