/*
 * For a file of musl's (-include, in ../../sysroot/musl/sources.toml): whoever links it links the function that STDIO_NEED
 * calls, too, which others refer to weakly. STDIO_NEED_BY is a name for the function that says so; nobody calls it, and the linker drops it.
 */
#include "stdio_impl.h"

hidden void STDIO_NEED_BY(void)
{
	STDIO_NEED;
}
