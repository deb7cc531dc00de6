/*
 * For a file of musl's (-include, in ../../sysroot/musl/sources.toml): whoever links it links the function STDIO_NEED, too, in place
 * of its weak stand-in. STDIO_NEED_BY is a name for the function that says so; nobody calls it, and the linker drops it.
 */
#include <features.h>

#define LINKED(name) LINKED_(name)
#define LINKED_(name) name##_linked

hidden void LINKED(STDIO_NEED)(void);

hidden void STDIO_NEED_BY(void)
{
	LINKED(STDIO_NEED)();
}
