/* getprogname is the last part of argv[0]; setprogname changes it, also for err.h's messages.
 * stdout:
 *   1
 *   renamed
 *   0
 * stderr~ renamed: hello 1
 * stderr~ renamed: code 2: Permission denied
 * host: skip the host lacks BSD's functions
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void coded(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vwarnc(code, format, args);
	va_end(args);
}

int main(int argc, char **argv)
{
	const char *slash = argc ? strrchr(argv[0], '/') : NULL;
	printf("%d\n", !strcmp(getprogname(), slash ? slash + 1 : argv[0]));
	setprogname("/usr/bin/renamed");
	printf("%s\n", getprogname());
	warnx("hello %d", 1);
	coded(EACCES, "code %d", 2);
	errno = 0;
	warnc(ENOENT, "warnc");
	printf("%d\n", errno);
	return 0;
}
