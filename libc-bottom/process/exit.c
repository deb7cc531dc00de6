/* exit (C11 7.22.4.4): destructors of thread-local objects, atexit's functions, the flush of stdio. */
#include <stdlib.h>
#include <features.h>

hidden void __wasm_call_dtors(void);

_Noreturn void exit(int status)
{
	__wasm_call_dtors();
	_Exit(status);
}
