/* iprintf: printf without floating point in some C libraries, just printf here. */
#include <stdarg.h>
#include <stdio.h>

int iprintf(const char *restrict format, ...)
{
	va_list args;
	va_start(args, format);
	int n = vprintf(format, args);
	va_end(args);
	return n;
}
