/* ctype<wchar_t>: see registry.h. */
#include "../registry.h"

constinit std::locale::id std::ctype<wchar_t>::id;

WASICC_ENTER(
	{std::ctype<wchar_t>::id, std::locale::ctype, __wasicc_classic<std::ctype<wchar_t>>,
	 __wasicc_named<std::ctype_byname<wchar_t>>})
