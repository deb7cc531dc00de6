/* errc, verrc, warnc, vwarnc (BSD): err and warn with an errno that is passed. */
#include <err.h>
#include <errno.h>
#include <stdarg.h>

void vwarnc(int code, const char *format, va_list args)
{
	int saved = errno;
	errno = code;
	vwarn(format, args);
	errno = saved;
}

_Noreturn void verrc(int status, int code, const char *format, va_list args)
{
	errno = code;
	verr(status, format, args);
}

void warnc(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vwarnc(code, format, args);
	va_end(args);
}

_Noreturn void errc(int status, int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	verrc(status, code, format, args);
	va_end(args);
}
