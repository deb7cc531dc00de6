/* time_put<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class time_put<char>;
template class time_put_byname<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::time_put<char>::id, std::locale::time, __wasicc_classic<std::time_put<char>>,
	 __wasicc_named<std::time_put_byname<char>>})
