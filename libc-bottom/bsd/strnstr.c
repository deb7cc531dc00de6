/* strnstr (FreeBSD): strstr within the first n characters. */
#include <bsd/string.h>

char *strnstr(const char *s, const char *what, size_t n)
{
	return memmem(s, strnlen(s, n), what, strlen(what));
}
