#ifndef __WASICC_SYS_RESOURCE_H
#define __WASICC_SYS_RESOURCE_H

#include_next <sys/resource.h>

/* The two processes that can be asked about. */
#undef RUSAGE_SELF
#undef RUSAGE_CHILDREN
#define RUSAGE_SELF 1
#define RUSAGE_CHILDREN 2

/*
 * The ABI's struct rusage holds the two times and nothing else. Ours has what POSIX programs expect, so that a program
 * compiled here calls a function that fills it in, and other objects one that writes no more than they have room for.
 */
#ifdef __cplusplus
extern "C" {
#endif
int getrusage(int, struct rusage *) __asm__("__wasicc_getrusage");
#ifdef __cplusplus
}
#endif

#endif
