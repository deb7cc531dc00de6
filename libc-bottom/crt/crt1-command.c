/*
 * The entry of a command: constructors, main, exit handlers. A program that returns 0 simply returns, as
 * WASI wants it; any other status goes through proc_exit.
 */
extern void __wasm_call_ctors(void);
extern int __main_void(void);
extern void __wasm_call_dtors(void);
extern _Noreturn void __wasicc_exit_now(int);

__attribute__((__export_name__("_start"))) void _start(void)
{
	/* A second call would run on the remains of the first. */
	static volatile int started;
	if (started) __builtin_trap();
	started = 1;

	__wasm_call_ctors();
	int status = __main_void();
	__wasm_call_dtors();
	if (status) __wasicc_exit_now(status);
}
