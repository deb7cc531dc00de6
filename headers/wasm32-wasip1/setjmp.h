#ifndef __WASICC_SETJMP_H
#define __WASICC_SETJMP_H

#include_next <setjmp.h>

/*
 * The compiler knows setjmp by its name; what else sets a jmp_buf is said in terms of it. The name of the function tells
 * a longjmp whether it is that function's frame still.
 */
#ifdef __cplusplus
extern "C" {
#endif
#ifdef __WASICC_NO_SETJMP__
#define __WASICC_SETJMP __attribute__((__unavailable__( \
	"setjmp needs exception handling, which -mcpu=mvp, -mcpu=lime1 and -mno-exception-handling leave out")))
#else
#define __WASICC_SETJMP
#endif
struct __jmp_buf_tag *__wasicc_setjmp(struct __jmp_buf_tag *, const char *) __WASICC_SETJMP;
struct __jmp_buf_tag *__wasicc_sigsetjmp(struct __jmp_buf_tag *, int, const char *) __WASICC_SETJMP;
#undef __WASICC_SETJMP
#ifdef __cplusplus
}
#endif

#undef setjmp
#define setjmp(env) setjmp(__wasicc_setjmp(env, __func__))
#undef _setjmp
#define _setjmp(env) setjmp(env)
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#undef sigsetjmp
#define sigsetjmp(env, save) (setjmp)(__wasicc_sigsetjmp(env, save, __func__))
#endif

#endif
