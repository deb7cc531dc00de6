/* collate<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class collate<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::collate<wchar_t>::id, std::locale::collate, __wasicc_classic<std::collate<wchar_t>>,
	 __wasicc_named<std::collate_byname<wchar_t>>})
