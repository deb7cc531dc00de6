/* The macros by which programs know a POSIX system are defined.
 * host: skip they are about WASI
 * stdout:
 *   __unix__ __wasi__ __wasm32__
 */
#include <stdio.h>

int main(void)
{
#ifdef __unix__
	printf("__unix__ ");
#endif
#ifdef __wasi__
	printf("__wasi__ ");
#endif
#ifdef __wasm32__
	puts("__wasm32__");
#endif
}
