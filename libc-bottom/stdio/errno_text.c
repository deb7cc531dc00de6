/*
 * The text of %m. Whoever needs it for sure refers to __printf_errno_text_wanted, so that this file is linked although
 * crt/no-errno-text.c stands in its place.
 */
#include <string.h>
#include "printf_parts.h"

char *__printf_errno_text(int e)
{
	return strerror(e);
}

hidden const char __printf_errno_text_wanted = 0;
