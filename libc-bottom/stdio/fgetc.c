/* fgetc (C11 7.21.7.1): with one thread a stream needs no lock. */
#include "stdio_impl.h"

int fgetc(FILE *f)
{
	return getc_unlocked(f);
}
