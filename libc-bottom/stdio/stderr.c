/* Standard error, without a buffer. Its position and its end are as in stdout.c. */
#include "standard.h"

#undef stderr

static unsigned char buf[UNGET];
hidden FILE __stderr_FILE = {
	.fd = 2,
	.flags = F_PERM | F_NORD,
	.buf = buf,
	.lbf = -1,
	.lock = -1,
	.write = __stdio_write,
	.seek = __standard_seek,
	.close = __standard_close,
};
FILE *const stderr = &__stderr_FILE;
FILE *volatile __stderr_used = &__stderr_FILE;
