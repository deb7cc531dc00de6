#ifndef _BSD_STDLIB_H
#define _BSD_STDLIB_H

/* What BSD's stdlib.h has beyond ours: names that programs for other systems often define themselves. */
#include <stdlib.h>
#include <libutil.h>

#ifdef __cplusplus
extern "C" {
#endif

int heapsort(void *, size_t, size_t, int (*)(const void *, const void *));
int mergesort(void *, size_t, size_t, int (*)(const void *, const void *));
int radixsort(const unsigned char **, int, const unsigned char *, unsigned);
int sradixsort(const unsigned char **, int, const unsigned char *, unsigned);
void *reallocf(void *, size_t);

#ifdef __cplusplus
}
#endif
#endif
