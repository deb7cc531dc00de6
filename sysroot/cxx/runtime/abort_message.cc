/* libc++abi's last words, in place of its abort_message.cpp, for message.h's sake. */
#include "message.h"
#include <stdlib.h>

extern "C" [[noreturn]] void __abort_message(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	fputs("libc++abi: ", stderr);
	write_message(format, arguments);
	fputs("\n", stderr);
	va_end(arguments);
	abort();
}
