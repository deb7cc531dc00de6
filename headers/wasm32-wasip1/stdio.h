#ifndef __WASICC_STDIO_H
#define __WASICC_STDIO_H

#include_next <stdio.h>

/* Where no argument of a call is a floating-point number, clang 22 calls a function that needs no code for these. */
#if defined(__has_attribute) && !defined(__WASICC_FULL_PRINTF__)
#if __has_attribute(__modular_format__)
#ifdef __cplusplus
extern "C" {
#endif

#define __WASICC_MODULAR(function, format, first) __attribute__((__format__(__printf__, format, first), \
	__modular_format__(function, "__printf", "float")))
int printf(const char *__restrict, ...) __WASICC_MODULAR(__printf_no_float, 1, 2);
int fprintf(FILE *__restrict, const char *__restrict, ...) __WASICC_MODULAR(__fprintf_no_float, 2, 3);
int sprintf(char *__restrict, const char *__restrict, ...) __WASICC_MODULAR(__sprintf_no_float, 2, 3);
int snprintf(char *__restrict, size_t, const char *__restrict, ...) __WASICC_MODULAR(__snprintf_no_float, 3, 4);
#undef __WASICC_MODULAR

#ifdef __cplusplus
}
#endif
#endif
#endif

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
