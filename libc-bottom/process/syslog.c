/* syslog (POSIX syslog): there is no log, so its messages go to standard error, as "ident[pid]: message". */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

static const char *identity;
static int options, mask = 0xff;

int setlogmask(int new)
{
	int old = mask;
	if (new) mask = new;
	return old;
}

void openlog(const char *ident, int opt, int facility)
{
	identity = ident;
	options = opt;
}

void closelog(void)
{
	identity = 0;
	options = 0;
}

/* %m is the text of errno. */
static void expand(char *to, size_t size, const char *format, int err)
{
	size_t n = 0;
	for (; *format && n + 1 < size; format++) {
		if (format[0] != '%' || !format[1]) {
			to[n++] = *format;
			continue;
		}
		if (format[1] != 'm') {
			to[n++] = *format++;
			if (n + 1 < size) to[n++] = *format;
			continue;
		}
		for (const char *s = strerror(err); *s && n + 2 < size; s++) {
			if (*s == '%') to[n++] = '%';
			to[n++] = *s;
		}
		format++;
	}
	to[n] = 0;
}

void vsyslog(int priority, const char *format, va_list ap)
{
	char text[1024], line[2048];
	int err = errno, n = 0;
	if (!(mask & LOG_MASK(LOG_PRI(priority))) || priority & ~(LOG_PRIMASK | LOG_FACMASK)) return;
	expand(text, sizeof text, format, err);
	if (identity) n = snprintf(line, sizeof line / 2, options & LOG_PID ? "%s[%d]" : "%s", identity, getpid());
	if (n >= (int)sizeof line / 2) n = sizeof line / 2 - 1;
	if (n) n += snprintf(line + n, 3, ": ");
	int m = vsnprintf(line + n, sizeof line - n - 1, text, ap);
	if (m >= 0) {
		n += m < (int)sizeof line - n - 1 ? m : (int)sizeof line - n - 2;
		if (!n || line[n - 1] != '\n') line[n++] = '\n';
		write(2, line, n);
	}
	errno = err;
}

void syslog(int priority, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	vsyslog(priority, format, ap);
	va_end(ap);
}
