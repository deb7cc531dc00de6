/*
 * The run-time half of setjmp and longjmp. The compiler turns a function that calls setjmp into one that catches
 * the exception __c_longjmp; these three functions are what its code calls:
 *
 *   __wasm_setjmp(env, label, id)  notes in env which call of setjmp (label) of which activation (id, an address in
 *                                  its frame) it was
 *   __wasm_longjmp(env, value)     throws the pair
 *   __wasm_setjmp_test(env, id)    the label, if env was set in this activation, else 0 (throw on)
 */
#include <stdint.h>

/* The exception's tag, with one argument: the address of env.thrown. */
__asm__(
	".globl __c_longjmp\n"
	".tagtype __c_longjmp i32\n"
	"__c_longjmp:\n"
);

/* The head of a jmp_buf. */
struct env {
	void *id;
	uint32_t label;
	struct {
		void *env;
		int value;
	} thrown;
};

void __wasm_setjmp(void *buf, uint32_t label, void *id)
{
	struct env *env = buf;
	env->id = id;
	env->label = label;
}

uint32_t __wasm_setjmp_test(void *buf, void *id)
{
	struct env *env = buf;
	return env->id == id ? env->label : 0;
}

_Noreturn void __wasm_longjmp(void *buf, int value)
{
	struct env *env = buf;
	/* C11 7.13.2.1: setjmp cannot return 0 this way. */
	env->thrown.env = env;
	env->thrown.value = value ? value : 1;
	__builtin_wasm_throw(1, &env->thrown);
}

/* By its own name longjmp is called through a pointer, or from code compiled without the option. */
_Noreturn void longjmp(void *buf, int value) __attribute__((__alias__("__wasm_longjmp")));
