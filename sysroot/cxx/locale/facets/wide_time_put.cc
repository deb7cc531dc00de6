/* time_put<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class time_put<wchar_t>;
template class time_put_byname<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::time_put<wchar_t>::id, std::locale::time, __wasicc_classic<std::time_put<wchar_t>>,
	 __wasicc_named<std::time_put_byname<wchar_t>>})
