/* num_put<char>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template struct __num_put<char>;
template class num_put<char>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::num_put<char>::id, std::locale::numeric, __wasicc_classic<std::num_put<char>>, nullptr})
