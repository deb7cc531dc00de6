/*
 * The run-time half of setjmp and longjmp. The compiler turns a function that calls setjmp into one that catches
 * the exception __c_longjmp; these three functions are what its code calls:
 *
 *   __wasm_setjmp(env, label, id)  notes in env which call of setjmp (label) of which activation (id, the address of
 *                                  a word in its frame) it was
 *   __wasm_longjmp(env, value)     throws the pair
 *   __wasm_setjmp_test(env, id)    the label, if env was set in this activation, else 0 (throw on)
 *
 * A longjmp into a function that has returned would be caught by nobody, or, worse, by another function that has the
 * same place on the stack by now. It is found out before the throw: the word in the frame is ours to use, and setjmp
 * writes into it the name of the function that it is in (by way of the macro in <setjmp.h>). What this does not find
 * out is a function that was called anew since, at the same place on the stack.
 */
#include <setjmp.h>
#include <stdint.h>

/* The exception's tag, with one argument: the address of env.thrown. */
__asm__(
	".globl __c_longjmp\n"
	".tagtype __c_longjmp i32\n"
	"__c_longjmp:\n"
);

/* The head of a jmp_buf. */
struct env {
	const char **id;
	uint32_t label;
	struct {
		void *env;
		int value;
	} thrown;
	const char *function;
};
_Static_assert(sizeof(struct env) <= sizeof(__jmp_buf), "the mask of sigsetjmp comes next");

/* The stack's upper end, by wasm-ld. */
extern char __stack_high[];

/* The function whose call of setjmp comes next; none for objects that were compiled with other headers. */
static const char *function_next;

struct __jmp_buf_tag *__wasicc_setjmp(struct __jmp_buf_tag *env, const char *function)
{
	function_next = function;
	return env;
}

void __wasm_setjmp(void *buf, uint32_t label, void *id)
{
	struct env *env = buf;
	env->id = id;
	env->label = label;
	env->function = function_next;
	if (function_next) *env->id = function_next;
	function_next = 0;
}

uint32_t __wasm_setjmp_test(void *buf, void *id)
{
	struct env *env = buf;
	return env->id == id ? env->label : 0;
}

/* The runner knows this function by its name, and other engines show it. */
__attribute__((noinline)) static _Noreturn void longjmp_to_function_that_has_returned(void)
{
	__builtin_trap();
}

/* Whether the activation that set env is among the callers. Below the stack pointer are dead ones. */
static int is_alive(const struct env *env)
{
	uintptr_t frame = (uintptr_t)env->id;
	if (frame < (uintptr_t)__builtin_frame_address(0) || frame >= (uintptr_t)__stack_high) return 0;
	return !env->function || *env->id == env->function;
}

_Noreturn void __wasm_longjmp(void *buf, int value)
{
	struct env *env = buf;
	if (!is_alive(env)) longjmp_to_function_that_has_returned();
	/* C11 7.13.2.1: setjmp cannot return 0 this way. */
	env->thrown.env = env;
	env->thrown.value = value ? value : 1;
	__builtin_wasm_throw(1, &env->thrown);
}

/* By its own name longjmp is called through a pointer, or from code compiled without the option. */
_Noreturn void longjmp(struct __jmp_buf_tag *, int) __attribute__((__alias__("__wasm_longjmp")));
_Noreturn void _longjmp(struct __jmp_buf_tag *, int) __attribute__((__alias__("__wasm_longjmp")));
