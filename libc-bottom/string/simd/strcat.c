#include "copy.h"

char *strcat(char *restrict dest, const char *restrict src)
{
	copy(dest + strlen(dest), src);
	return dest;
}
