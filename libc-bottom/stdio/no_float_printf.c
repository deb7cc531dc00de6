/* printf without floating point, see printf_core.c. */
#include "printf_parts.h"

int __printf_no_float(const char *restrict format, ...)
{
	va_list list;
	va_start(list, format);
	int n = __vfprintf_modular(stdout, format, list);
	va_end(list);
	return n;
}
