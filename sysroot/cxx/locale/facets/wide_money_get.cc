/* money_get<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class __money_get<wchar_t>;
template class money_get<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::money_get<wchar_t>::id, std::locale::monetary, __wasicc_classic<std::money_get<wchar_t>>, nullptr})
