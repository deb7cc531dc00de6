/* sigsetjmp and siglongjmp (POSIX): setjmp and longjmp that keep the signal mask. <setjmp.h> has the first as a macro. */
#include <setjmp.h>
#include <signal.h>

extern _Noreturn void __wasm_longjmp(void *, int);

struct __jmp_buf_tag *__wasicc_sigsetjmp(struct __jmp_buf_tag *env, int save, const char *function)
{
	env->__fl = save;
	if (save) sigprocmask(SIG_SETMASK, 0, (sigset_t *)env->__ss);
	return __wasicc_setjmp(env, function);
}

_Noreturn void siglongjmp(sigjmp_buf env, int value)
{
	if (env->__fl) sigprocmask(SIG_SETMASK, (sigset_t *)env->__ss, 0);
	__wasm_longjmp(env, value);
}
