/* putchar (C11 7.21.7.8): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int putchar(int c)
{
	return putc_unlocked(c, stdout);
}
