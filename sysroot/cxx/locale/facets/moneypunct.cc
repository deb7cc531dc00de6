/* moneypunct<char, false> and moneypunct<char, true>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
template class moneypunct<char, false>;
template class moneypunct<char, true>;
template class moneypunct_byname<char, false>;
template class moneypunct_byname<char, true>;
_LIBCPP_END_NAMESPACE_STD

WASICC_ENTER(
	{std::moneypunct<char, false>::id, std::locale::monetary, __wasicc_classic<std::moneypunct<char, false>>,
	 __wasicc_named<std::moneypunct_byname<char, false>>},
	{std::moneypunct<char, true>::id, std::locale::monetary, __wasicc_classic<std::moneypunct<char, true>>,
	 __wasicc_named<std::moneypunct_byname<char, true>>})
