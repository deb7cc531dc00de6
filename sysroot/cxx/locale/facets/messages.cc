/* messages<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class messages<char>;
template class messages_byname<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::messages<char>::id, std::locale::messages, __wasicc_classic<std::messages<char>>,
	 __wasicc_named<std::messages_byname<char>>})
