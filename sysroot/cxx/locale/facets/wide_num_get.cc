/* num_get<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template struct __num_get<wchar_t>;
template class num_get<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::num_get<wchar_t>::id, std::locale::numeric, __wasicc_classic<std::num_get<wchar_t>>, nullptr})
