/* libc++'s last words, in place of its verbose_abort.cpp, for message.h's sake. A program may define its own. */
#include "message.h"
#include <__verbose_abort>
#include <stdlib.h>

_LIBCPP_BEGIN_NAMESPACE_STD

[[gnu::weak]] void __libcpp_verbose_abort(const char *format, ...) noexcept
{
	va_list arguments;
	va_start(arguments, format);
	message().add(format, arguments);
	va_end(arguments);
	abort();
}

_LIBCPP_END_NAMESPACE_STD
