/* fprintf without floating point, see printf_core.c. */
#include "printf_parts.h"

int __fprintf_no_float(FILE *restrict f, const char *restrict format, ...)
{
	va_list list;
	va_start(list, format);
	int n = __vfprintf_modular(f, format, list);
	va_end(list);
	return n;
}
