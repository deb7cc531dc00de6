#include "copy.h"

char *__stpcpy(char *restrict dest, const char *restrict src)
{
	return copy(dest, src);
}

char *stpcpy(char *restrict, const char *restrict) __attribute__((__weak__, __alias__("__stpcpy")));
