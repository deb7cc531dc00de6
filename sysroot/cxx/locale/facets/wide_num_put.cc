/* num_put<wchar_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template struct __num_put<wchar_t>;
template class num_put<wchar_t>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER({std::num_put<wchar_t>::id, std::locale::numeric, __wasicc_classic<std::num_put<wchar_t>>, nullptr})
