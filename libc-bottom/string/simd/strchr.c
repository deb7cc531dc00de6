#include <string.h>

char *__strchrnul(const char *, int);

char *strchr(const char *s, int c)
{
	char *found = __strchrnul(s, c);
	return *found == (char)c ? found : NULL;
}
