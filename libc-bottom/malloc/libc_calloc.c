/* calloc as libc calls it where a program's own malloc does not count. */
#include <stddef.h>
void *__libc_calloc(size_t, size_t), *__libc_malloc(size_t);
#define calloc __libc_calloc
#define malloc __libc_malloc
#include "calloc.c"
