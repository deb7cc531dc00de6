#include <string.h>
#include "set.h"

size_t strcspn(const char *s, const char *list)
{
	return *list ? span(s, list, 1) - s : strlen(s);
}
