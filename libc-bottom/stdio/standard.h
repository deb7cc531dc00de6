/* The position and the end of stdout and stderr: stand-ins for standard_seek.c and standard_close.c, which nobody calls (stdout.c). */
#include "stdio_impl.h"

static off_t no_seek(FILE *f, off_t offset, int whence)
{
	return -1;
}
weak_alias(no_seek, __standard_seek);

static int no_close(FILE *f)
{
	return -1;
}
weak_alias(no_close, __standard_close);
