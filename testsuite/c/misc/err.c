/* err, errx, verr, warn, warnx and their v forms: messages with the program's name, the exit code.
 * exit: 9
 * stdout:
 *   exit handlers run
 * stderr~ : one 1: No such file or directory
 * stderr~ : two 2
 * stderr~ : three 3: Permission denied
 * stderr~ : four 4
 * stderr~ : last 5: Invalid argument
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void both(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	errno = EACCES;
	vwarn(format, args);
	va_end(args);
}

static void plain(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vwarnx(format, args);
	va_end(args);
}

static void at_end(void)
{
	puts("exit handlers run");
}

int main(void)
{
	atexit(at_end);
	errno = ENOENT;
	warn("one %d", 1);
	warnx("two %d", 2);
	both("three %d", 3);
	plain("four %d", 4);
	errno = EINVAL;
	err(9, "last %d", 5);
}
