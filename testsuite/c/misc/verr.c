/* verr ends with its code and adds the text of errno; a null format gives that text alone.
 * exit: 4
 * stdout:
 *   before
 * stderr~ : Bad file descriptor
 * stderr~ : no 7: Not a directory
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

static void fail(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	errno = ENOTDIR;
	verr(code, format, args);
}

int main(void)
{
	puts("before");
	errno = EBADF;
	warn(NULL);
	fail(4, "no %d", 7);
}
