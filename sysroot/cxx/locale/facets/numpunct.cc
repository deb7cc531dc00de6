/* numpunct<char>: see registry.h. */
#include "../registry.h"

constinit std::locale::id std::numpunct<char>::id;

WASICC_ENTER(
	{std::numpunct<char>::id, std::locale::numeric, __wasicc_classic<std::numpunct<char>>,
	 __wasicc_named<std::numpunct_byname<char>>})
