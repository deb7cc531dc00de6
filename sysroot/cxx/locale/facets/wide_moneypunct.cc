/* moneypunct<wchar_t, false> and moneypunct<wchar_t, true>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class moneypunct<wchar_t, false>;
template class moneypunct<wchar_t, true>;
template class moneypunct_byname<wchar_t, false>;
template class moneypunct_byname<wchar_t, true>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::moneypunct<wchar_t, false>::id, std::locale::monetary, __wasicc_classic<std::moneypunct<wchar_t, false>>,
	 __wasicc_named<std::moneypunct_byname<wchar_t, false>>},
	{std::moneypunct<wchar_t, true>::id, std::locale::monetary, __wasicc_classic<std::moneypunct<wchar_t, true>>,
	 __wasicc_named<std::moneypunct_byname<wchar_t, true>>})
