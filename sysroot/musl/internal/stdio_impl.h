#include "syscall.h"
#include_next "stdio_impl.h"

/*
 * What a stream's own buffer holds. The public BUFSIZ, which setbuf goes by, is part of the ABI; but a call into the host costs more
 * than one into a kernel.
 */
#undef BUFSIZ
#define BUFSIZ 4096
