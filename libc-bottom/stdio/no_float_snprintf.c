/* snprintf without floating point, see printf_core.c. */
#include "printf_parts.h"

int __snprintf_no_float(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list list;
	va_start(list, format);
	int n = __vsnprintf_modular(s, size, format, list);
	va_end(list);
	return n;
}
