/* The position of stdout and stderr, see stdout.c. */
#include "stdio_impl.h"

hidden off_t __standard_seek(FILE *f, off_t offset, int whence)
{
	return __stdio_seek(f, offset, whence);
}

/* To be asked for by a name that has no stand-in (need.h). */
hidden void __standard_seek_linked(void)
{
}
