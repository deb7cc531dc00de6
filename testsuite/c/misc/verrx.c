/* verrx ends with its code and its message alone.
 * exit: 6
 * stdout:
 *   before
 * stderr~ : code 6
 */
#include <err.h>
#include <stdarg.h>
#include <stdio.h>

static void fail(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	verrx(code, format, args);
}

int main(void)
{
	puts("before");
	fail(6, "code %d", 6);
}
