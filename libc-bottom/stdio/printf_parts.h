/* What the two parts of printf know of each other, see printf_core.c. */
#ifndef WASICC_PRINTF_PARTS_H
#define WASICC_PRINTF_PARTS_H

#include "stdio_impl.h"
#include <stdarg.h>

/* vfprintf, which knows floating-point numbers only if something else links vfprintf.c. */
hidden int __vfprintf_modular(FILE *restrict, const char *restrict, va_list);

/* An e, f, g or a conversion: stream, whether the value is a long double or a double, its place, width, precision, musl's flags, letter.
   The number of bytes, or -1. */
hidden int __printf_float(FILE *, int, const void *, int, int, int, int);

/* vsnprintf, likewise. */
hidden int __vsnprintf_modular(char *restrict, size_t, const char *restrict, va_list);

/* The text of %m. */
hidden char *__printf_errno_text(int);

#endif
