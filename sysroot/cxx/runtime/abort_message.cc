/* libc++abi's last words, in place of its abort_message.cpp, for message.h's sake. */
#include "message.h"
#include <stdlib.h>

extern "C" [[noreturn]] void __abort_message(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	{
		message text;
		text.add("libc++abi: ");
		text.add(format, arguments);
		text.add("\n");
	}
	va_end(arguments);
	abort();
}
