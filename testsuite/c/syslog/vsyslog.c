/* vsyslog writes what syslog would.
 * stderr~ tool: 7 apples
 * host: skip the host has a log
 */
#define _GNU_SOURCE
#include <stdarg.h>
#include <syslog.h>

static void say(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsyslog(LOG_ERR, format, args);
	va_end(args);
}

int main(void)
{
	openlog("tool", LOG_PERROR, LOG_USER);
	say("%d %s", 7, "apples");
	return 0;
}
