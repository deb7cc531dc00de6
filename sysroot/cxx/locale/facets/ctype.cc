/* ctype<char>: see registry.h. */
#include "../registry.h"

constinit std::locale::id std::ctype<char>::id;

WASICC_ENTER(
	{std::ctype<char>::id, std::locale::ctype, __wasicc_classic<std::ctype<char>, nullptr, false>,
	 __wasicc_named<std::ctype_byname<char>>})
