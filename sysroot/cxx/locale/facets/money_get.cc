/* money_get<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class __money_get<char>;
template class money_get<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::money_get<char>::id, std::locale::monetary, __wasicc_classic<std::money_get<char>>, nullptr})
