#ifndef __WASICC_AIO_H
#define __WASICC_AIO_H

/* It holds a struct sigevent, which signal.h shows to no program that asks for ISO C alone. */
#if !defined(_POSIX_SOURCE) && !defined(_POSIX_C_SOURCE) && !defined(_XOPEN_SOURCE) && !defined(_GNU_SOURCE) \
	&& !defined(_BSD_SOURCE) && !defined(_DEFAULT_SOURCE) && defined(__STRICT_ANSI__)
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include_next <aio.h>
#undef _POSIX_C_SOURCE
#else
#include_next <aio.h>
#endif

#endif
