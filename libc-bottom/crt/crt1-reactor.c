/* The entry of a reactor (a module whose exports are called): constructors, once. */
extern void __wasm_call_ctors(void);

__attribute__((__export_name__("_initialize"))) void _initialize(void)
{
	static volatile int started;
	if (started) __builtin_trap();
	started = 1;

	__wasm_call_ctors();
}
