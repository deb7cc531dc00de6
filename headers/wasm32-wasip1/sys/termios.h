#ifndef __WASICC_SYS_TERMIOS_H
#define __WASICC_SYS_TERMIOS_H

/* As on other systems, without musl's warning: builds with -Werror include it. */
#include <termios.h>

#endif
