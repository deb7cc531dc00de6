/* mmap as programs call it: with files. */
#include <sys/mman.h>
#include "../internal/mapfile.h"

void *__mmap(void *, size_t, int, int, int, off_t);

/* What takes mm/mapfile.c into the link: its other symbols have weak stand-ins. */
__attribute__((__used__)) static const char *const files = &__mapfile_linked;

void *mmap(void *addr, size_t len, int prot, int flags, int fd, off_t off)
{
	return __mmap(addr, len, prot, flags, fd, off);
}
