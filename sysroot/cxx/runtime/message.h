/*
 * The messages with which the C++ libraries end a program: %s, %c, %%, integers by %d, %i, %u and %x, and %p, without width or
 * precision; anything else is written as it stands. printf would bring its floating point to each program.
 */
#ifndef WASICC_CXX_MESSAGE_H
#define WASICC_CXX_MESSAGE_H

#include <stdarg.h>
#include <stdio.h>

static inline void write_number(unsigned long long n, unsigned base)
{
	char digits[24], *p = digits + sizeof digits;
	*--p = '\0';
	do *--p = "0123456789abcdef"[n % base];
	while (n /= base);
	fputs(p, stderr);
}

/* Writes to standard error. */
static inline void write_message(const char *format, va_list arguments)
{
	for (const char *p; *format; format = p) {
		if (*format != '%') {
			for (p = format; *p && *p != '%'; p++) {}
			fwrite(format, 1, p - format, stderr);
			continue;
		}
		int length = 0; /* in bytes */
		for (p = format + 1; *p == 'l' || *p == 'z'; p++) length += 4;
		switch (char conversion = *p++) {
		case 's':
			fputs(va_arg(arguments, const char *), stderr);
			break;
		case 'c':
			fputc(va_arg(arguments, int), stderr);
			break;
		case '%':
			fputc('%', stderr);
			break;
		case 'd':
		case 'i': {
			long long n = length > 4 ? va_arg(arguments, long long) : va_arg(arguments, int);
			if (n < 0) fputc('-', stderr);
			write_number(n < 0 ? -(unsigned long long)n : n, 10);
			break;
		}
		case 'p':
			fputs("0x", stderr);
			[[fallthrough]];
		case 'u':
		case 'x': {
			unsigned long long n = length > 4 ? va_arg(arguments, unsigned long long) : va_arg(arguments, unsigned);
			write_number(n, conversion == 'u' ? 10 : 16);
			break;
		}
		default:
			if (!conversion) p--;
			fwrite(format, 1, p - format, stderr);
		}
	}
}

#endif
