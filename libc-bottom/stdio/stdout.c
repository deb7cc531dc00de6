/*
 * Standard output. Its position and its end are there only when something asks for them: musl's fseek.c and ftell.c bring
 * standard_seek.c, and fclose.c standard_close.c (sources.toml). These are all that call them for a stream that is never
 * read; a freopen puts others in their place.
 */
#include "standard.h"

#undef stdout

static unsigned char buf[UNGET + BUFSIZ];
hidden FILE __stdout_FILE = {
	.fd = 1,
	.flags = F_PERM | F_NORD,
	.buf = buf + UNGET,
	.buf_size = BUFSIZ,
	.lbf = '\n',
	.lock = -1,
	.write = __stdout_write,
	.seek = __standard_seek,
	.close = __standard_close,
};
FILE *const stdout = &__stdout_FILE;
FILE *volatile __stdout_used = &__stdout_FILE;
