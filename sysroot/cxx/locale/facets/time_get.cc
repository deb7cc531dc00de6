/* time_get<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class time_get<char>;
template class time_get_byname<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::time_get<char>::id, std::locale::time, __wasicc_classic<std::time_get<char>>,
	 __wasicc_named<std::time_get_byname<char>>})
