/* warnc, vwarnc, errc and verrc say a given error, not errno (BSD err).
 * host: skip glibc has none of them
 * stderr~ : warned 1: No such file or directory
 * stderr~ : Bad file descriptor
 * stderr~ : last: Invalid argument
 * exit: 7
 * stdout:
 *   errno kept
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

static void warned(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vwarnc(code, format, args);
	va_end(args);
}

static _Noreturn void ended(int status, int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	verrc(status, code, format, args);
}

int main(int argc, char **argv)
{
	errno = EDOM;
	warnc(ENOENT, "warned %d", 1);
	warned(EBADF, NULL);
	if (errno == EDOM) printf("errno kept\n");
	fflush(stdout);
	if (argc > 9) errc(1, EINVAL, "never");
	ended(7, EINVAL, "last");
}
