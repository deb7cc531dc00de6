/* iprintf: printf without floating point, as other C libraries have it. */
#include <stdarg.h>
#include "../stdio/printf_parts.h"

int iprintf(const char *restrict format, ...)
{
	va_list args;
	va_start(args, format);
	int n = __vfprintf_modular(stdout, format, args);
	va_end(args);
	return n;
}
