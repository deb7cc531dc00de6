/* numpunct<wchar_t>: see registry.h. */
#include "../registry.h"

constinit std::locale::id std::numpunct<wchar_t>::id;

WASICC_ENTER(
	{std::numpunct<wchar_t>::id, std::locale::numeric, __wasicc_classic<std::numpunct<wchar_t>>,
	 __wasicc_named<std::numpunct_byname<wchar_t>>})
