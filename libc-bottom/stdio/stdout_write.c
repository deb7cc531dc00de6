/* The first write to standard output: it stays line by line only on a terminal (POSIX 2.5). */
#include "stdio_impl.h"

hidden long __terminal(int);

hidden size_t __stdout_write(FILE *f, const unsigned char *s, size_t n)
{
	f->write = __stdio_write;
	if (!(f->flags & F_SVB) && __terminal(f->fd))
		f->lbf = -1;
	return __stdio_write(f, s, n);
}
