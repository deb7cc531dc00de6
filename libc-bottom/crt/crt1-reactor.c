/* The entry of a reactor (a module whose exports are called): constructors, once. */
extern void __wasm_call_ctors(void);

/* As in crt1-command.c. */
extern __attribute__((__weak__)) int __wasicc_guard(int (*run)(void));

static int run(void)
{
	__wasm_call_ctors();
	return 0;
}

__attribute__((__export_name__("_initialize"))) void _initialize(void)
{
	static volatile int started;
	if (started) __builtin_trap();
	started = 1;

	if (__wasicc_guard) __wasicc_guard(run);
	else run();
}
