#ifndef __WASICC_STDIO_H
#define __WASICC_STDIO_H

#include_next <stdio.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef __cplusplus
extern "C" {
#endif

int fpurge(FILE *);
FILE *funopen(const void *, int (*)(void *, char *, int), int (*)(void *, const char *, int),
	off_t (*)(void *, off_t, int), int (*)(void *));
#define fropen(cookie, readfn) funopen(cookie, readfn, 0, 0, 0)
#define fwopen(cookie, writefn) funopen(cookie, 0, writefn, 0, 0)

#ifdef __cplusplus
}
#endif
#endif

#endif
