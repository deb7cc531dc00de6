/*
 * The messages with which the C++ libraries end a program: %s, %c, %%, integers by %d, %i, %u and %x, and %p, without width or
 * precision; from anything else on, the format is written as it stands. printf would bring its floating point to each program.
 */
#ifndef WASICC_CXX_MESSAGE_H
#define WASICC_CXX_MESSAGE_H

#include <stdarg.h>
#include <stdio.h>

/* Standard error has no buffer: this makes a message one write, unless it is long. */
class message {
	char room[512];
	size_t used = 0;

	void put(char c)
	{
		if (used == sizeof room) flush();
		room[used++] = c;
	}

	void number(unsigned long long n, unsigned base)
	{
		char digits[24], *p = digits;
		do *p++ = "0123456789abcdef"[n % base];
		while (n /= base);
		while (p > digits) put(*--p);
	}

	void flush()
	{
		fwrite(room, 1, used, stderr);
		used = 0;
	}

public:
	message() = default;
	~message() { flush(); }

	void add(const char *text)
	{
		while (*text) put(*text++);
	}

	void add(const char *format, va_list arguments)
	{
		while (char c = *format++) {
			const char *p = format;
			if (c != '%') {
				put(c);
				continue;
			}
			int length = 0; /* in bytes */
			for (; *p == 'l' || *p == 'z'; p++) length += 4;
			switch (char conversion = *p++) {
			case 's':
				add(va_arg(arguments, const char *));
				break;
			case 'c':
				put(va_arg(arguments, int));
				break;
			case '%':
				put('%');
				break;
			case 'd':
			case 'i': {
				long long n = length > 4 ? va_arg(arguments, long long) : va_arg(arguments, int);
				if (n < 0) put('-');
				number(n < 0 ? -(unsigned long long)n : n, 10);
				break;
			}
			case 'p':
				add("0x");
				[[fallthrough]];
			case 'u':
			case 'x':
				number(length > 4 ? va_arg(arguments, unsigned long long) : va_arg(arguments, unsigned),
					conversion == 'u' ? 10 : 16);
				break;
			default:
				add(format - 1);
				return;
			}
			format = p;
		}
	}
};

#endif
