/*
 * fwrite (C11 7.21.8.2), and the way of all output into a stream's buffer. As musl's, but small records are copied here, so that a program
 * that prints a line does not carry memmove; and a line goes to the host in one piece where musl gathers the buffer and the rest, as hosts
 * may take just the first piece at once.
 */
#include <stdint.h>
#include "stdio_impl.h"

typedef uint64_t word8 __attribute__((__aligned__(1), __may_alias__));

/* A stream's buffer gets n bytes more; the last two blocks of 8 may overlap. */
static void append(FILE *f, const unsigned char *s, size_t n)
{
	unsigned char *d = f->wpos;
	f->wpos = d + n;
	if (n >= 64) {
		/* An instruction, which costs engines a call. */
		__builtin_memcpy(d, s, n);
	} else if (n >= 8) {
		*(word8 *)(d + n - 8) = *(const word8 *)(s + n - 8);
		do {
			*(word8 *)d = *(const word8 *)s;
			d += 8;
			s += 8;
		} while ((n -= 8) > 8);
	} else {
		while (n--)
			d[n] = s[n];
	}
}

hidden size_t __fwritex(const unsigned char *restrict s, size_t n, FILE *restrict f)
{
	size_t line = 0;
	if (!f->wend && __towrite(f))
		return 0;
	if (n > f->wend - f->wpos)
		return f->write(f, s, n);
	if (f->lbf >= 0)
		for (line = n; line && s[line - 1] != '\n'; line--);
	/* Lines, and what is behind them. */
	const unsigned char *const end = s + n;
	for (size_t part = line ? line : n;; part = end - s) {
		append(f, s, part);
		if (!line)
			return n;
		f->write(f, 0, 0);
		if (!f->wpos)
			return 0;
		s += line;
		line = 0;
	}
}

size_t fwrite(const void *restrict s, size_t size, size_t n, FILE *restrict f)
{
	const size_t bytes = size * n, done = __fwritex(s, bytes, f);
	return !size ? 0 : done == bytes ? n : done / size;
}
weak_alias(fwrite, fwrite_unlocked);
