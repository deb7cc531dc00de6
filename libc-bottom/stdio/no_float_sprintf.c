/* sprintf without floating point, see printf_core.c. */
#include <limits.h>
#include "printf_parts.h"

int __sprintf_no_float(char *restrict s, const char *restrict format, ...)
{
	va_list list;
	va_start(list, format);
	int n = __vsnprintf_modular(s, INT_MAX, format, list);
	va_end(list);
	return n;
}
