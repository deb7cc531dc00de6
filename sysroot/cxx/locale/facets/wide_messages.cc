/* messages<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class messages<wchar_t>;
template class messages_byname<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::messages<wchar_t>::id, std::locale::messages, __wasicc_classic<std::messages<wchar_t>>,
	 __wasicc_named<std::messages_byname<wchar_t>>})
