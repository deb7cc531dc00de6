/*
 * Standard output. Its position and its end are there only when something asks for them: fseek.c and ftell.c bring __stdio_seek,
 * and fclose.c __stdio_close (sources.toml), which are all that call these for a stream that is never read. A freopen puts others in their place.
 */
#include "stdio_impl.h"

#undef stdout

#pragma weak __stdio_seek
#pragma weak __stdio_close

static unsigned char buf[UNGET + BUFSIZ];
hidden FILE __stdout_FILE = {
	.fd = 1,
	.flags = F_PERM | F_NORD,
	.buf = buf + UNGET,
	.buf_size = BUFSIZ,
	.lbf = '\n',
	.lock = -1,
	.write = __stdout_write,
	.seek = __stdio_seek,
	.close = __stdio_close,
};
FILE *const stdout = &__stdout_FILE;
FILE *volatile __stdout_used = &__stdout_FILE;
