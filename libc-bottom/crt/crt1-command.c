/*
 * The entry of a command: constructors, main, exit handlers. A program that returns 0 simply returns, as
 * WASI wants it; any other status goes through proc_exit.
 */
extern void __wasm_call_ctors(void);
extern int __main_void(void);
extern void __wasm_call_dtors(void);
extern _Noreturn void __wasicc_exit_now(int);

/* In a C++ program with exceptions: calls run, and ends one that leaves it in std::terminate. */
extern __attribute__((__weak__)) int __wasicc_guard(int (*run)(void));

static int run(void)
{
	__wasm_call_ctors();
	int status = __main_void();
	__wasm_call_dtors();
	return status;
}

__attribute__((__export_name__("_start"))) void _start(void)
{
	/* A second call would run on the remains of the first. */
	static volatile int started;
	if (started) __builtin_trap();
	started = 1;

	int status = __wasicc_guard ? __wasicc_guard(run) : run();
	if (status) __wasicc_exit_now(status);
}
