/* verrc ends as errc does.
 * exit: 4
 * stdout:
 *   before
 * stderr~ : stop 2: Invalid argument
 * host: skip the host lacks BSD's functions
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

static void stop(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	verrc(4, EINVAL, format, args);
}

int main(void)
{
	puts("before");
	stop("stop %d", 2);
}
