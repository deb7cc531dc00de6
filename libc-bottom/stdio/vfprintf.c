/* vfprintf (C11 7.21.6.8) with floating point, which is the second part of musl's vfprintf; printf_core.c says how it is divided. */
#define _GNU_SOURCE
#include "printf_parts.h"

#define vfprintf __printf_unused
#include "src/stdio/vfprintf.c"
#undef vfprintf

int __printf_float(FILE *f, long double value, int width, int precision, int flags, int conversion)
{
	return fmt_fp(f, value, width, precision, flags, conversion);
}

long double __printf_double(va_list *list)
{
	return va_arg(*list, double);
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list list)
{
	return __vfprintf_modular(f, format, list);
}
