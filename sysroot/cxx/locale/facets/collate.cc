/* collate<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class collate<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::collate<char>::id, std::locale::collate, __wasicc_classic<std::collate<char>>,
	 __wasicc_named<std::collate_byname<char>>})
