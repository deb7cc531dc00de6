/* codecvt<char, char, mbstate_t>: see registry.h. */
#include "../registry.h"

_LIBCPP_BEGIN_NAMESPACE_STD
constinit locale::id codecvt<char, char, mbstate_t>::id;
template class codecvt_byname<char, char, mbstate_t>;
_LIBCPP_END_NAMESPACE_STD

using codecvt = std::codecvt<char, char, mbstate_t>;
WASICC_ENTER(
	{codecvt::id, std::locale::ctype, __wasicc_classic<codecvt>,
	 __wasicc_named<std::codecvt_byname<char, char, mbstate_t>>})
