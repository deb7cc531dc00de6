/* puts (C11 7.21.7.9). */
#include "stdio_impl.h"

int puts(const char *s)
{
	return -(fputs(s, stdout) || !__fwritex((const unsigned char *)"\n", 1, stdout));
}
