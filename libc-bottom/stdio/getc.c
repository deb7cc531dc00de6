/* getc (C11 7.21.7.5): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int getc(FILE *f)
{
	return getc_unlocked(f);
}
weak_alias(getc, _IO_getc);
