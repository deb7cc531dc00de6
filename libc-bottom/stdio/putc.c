/* putc (C11 7.21.7.7): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int putc(int c, FILE *f)
{
	return putc_unlocked(c, f);
}
weak_alias(putc, _IO_putc);
