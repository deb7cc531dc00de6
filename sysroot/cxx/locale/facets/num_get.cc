/* num_get<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template struct __num_get<char>;
template class num_get<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::num_get<char>::id, std::locale::numeric, __wasicc_classic<std::num_get<char>>, nullptr})
