#ifndef __WASICC_STDLIB_H
#define __WASICC_STDLIB_H

#include_next <stdlib.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_uint32_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

uint32_t arc4random(void);
uint32_t arc4random_uniform(uint32_t);
void arc4random_buf(void *, size_t);

const char *getprogname(void);
void setprogname(const char *);

long long strtonum(const char *, long long, long long, const char **);
void *recallocarray(void *, size_t, size_t, size_t);
void freezero(void *, size_t);
char *getbsize(int *, long *);

#ifdef __cplusplus
}
#endif
#endif

/* Names that programs often give to functions of their own are there for who asks for BSD's, or includes <bsd/stdlib.h>. */
#if defined(_NETBSD_SOURCE) || defined(_OPENBSD_SOURCE)
#include <bsd/stdlib.h>
#endif

#endif
