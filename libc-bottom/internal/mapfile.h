/* Mappings of files (mm/mapfile.c), linked where the program calls mmap itself. */
#ifndef WASICC_MAPFILE_H
#define WASICC_MAPFILE_H

#include <features.h>
#include <stddef.h>

hidden extern const char __mapfile_linked;

/* The address, or a negative errno. */
hidden long __mapfile(size_t len, int prot, int flags, int fd, long long off);
/* 1 and the result, if file mappings lie in the range: they are then done with. */
hidden int __mapfile_unmap(void *addr, size_t len, long *result);
hidden int __mapfile_sync(void *addr, size_t len, long *result);

#endif
