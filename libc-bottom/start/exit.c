/*
 * The last step of a process (proc_exit), and what crt1 calls after main: thread-local destructors, atexit
 * handlers and the flush of stdio, each of which is there only when the program uses it.
 */
#include <features.h>
#include "../internal/wasi.h"

extern hidden void __thread_dtors(void), __funcs_on_exit(void), __stdio_exit(void), __mm_exit(void);

static void dummy(void)
{
}

weak_alias(dummy, __thread_dtors);
weak_alias(dummy, __funcs_on_exit);
weak_alias(dummy, __stdio_exit);

/* Mappings of files are written back at exit (mm/), signals and timers need no care. */
weak_alias(dummy, __mm_exit);

/* malloc-debug/ looks at what is left then. */
extern hidden void __malloc_at_exit(void), __malloc_at_end(void);
weak_alias(dummy, __malloc_at_exit);
weak_alias(dummy, __malloc_at_end);

_Noreturn void __wasicc_exit_now(int status)
{
	__mm_exit();
	__malloc_at_end();
	wasi_proc_exit(status & 0xff);
}

hidden _Noreturn void __sys_exit_group(int status)
{
	__wasicc_exit_now(status);
}

void __wasm_call_dtors(void)
{
	__thread_dtors();
	__funcs_on_exit();
	__stdio_exit();
	__mm_exit();
	__malloc_at_exit();
}
