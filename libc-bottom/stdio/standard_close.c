/* The end of stdout and stderr, see stdout.c. */
#include "stdio_impl.h"

hidden int __standard_close(FILE *f)
{
	return __stdio_close(f);
}

/* To be asked for by a name that has no stand-in (need.h). */
hidden void __standard_close_linked(void)
{
}
