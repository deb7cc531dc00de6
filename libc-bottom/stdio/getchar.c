/* getchar (C11 7.21.7.6): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int getchar(void)
{
	return getc_unlocked(stdin);
}
