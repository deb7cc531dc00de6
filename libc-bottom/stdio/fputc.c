/* fputc (C11 7.21.7.3): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int fputc(int c, FILE *f)
{
	return putc_unlocked(c, f);
}
