/* errno is an object of this ABI. The function is for code that was compiled against plain musl headers. */
#include <errno.h>

_Thread_local int __errno_object = 0;

int *__errno_location(void)
{
	return &__errno_object;
}

extern int *___errno_location(void) __attribute__((__alias__("__errno_location"), __visibility__("hidden")));
