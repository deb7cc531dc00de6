#ifndef __WASICC_SETJMP_H
#define __WASICC_SETJMP_H

#include_next <setjmp.h>

/* The compiler knows setjmp by its name; what else sets a jmp_buf is said in terms of it. */
#undef _setjmp
#define _setjmp(env) setjmp(env)
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef __cplusplus
extern "C" {
#endif
void __wasicc_sigsave(struct __jmp_buf_tag *, int);
#ifdef __cplusplus
}
#endif
#define sigsetjmp(env, save) (__wasicc_sigsave(env, save), setjmp(env))
#endif

#endif
