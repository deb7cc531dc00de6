#include "copy.h"

char *strcpy(char *restrict dest, const char *restrict src)
{
	copy(dest, src);
	return dest;
}
