#ifndef __WASICC_ERRNO_H
#define __WASICC_ERRNO_H

#include_next <errno.h>

/*
 * The ABI has errno as a thread-local object, not as a function's result. The macro is a call all the same, as on other systems,
 * because old programs say `extern int errno;` behind this header: that must come out as a declaration that agrees.
 */
#undef errno
#ifdef __cplusplus
extern "C" {
extern __thread int __errno_object __asm__("errno");
__attribute__((__always_inline__, __const__)) inline int *__errno_address(void) { return &__errno_object; }
}
#else
extern __thread int __errno_object __asm__("errno");
static __inline__ __attribute__((__always_inline__, __const__, __unused__)) int *__errno_address(void)
{
	return &__errno_object;
}
#endif
#define errno (*__errno_address())

#endif
