/* money_put<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class __money_put<char>;
template class money_put<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::money_put<char>::id, std::locale::monetary, __wasicc_classic<std::money_put<char>>, nullptr})
