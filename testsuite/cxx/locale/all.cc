/* Each facet of the standard is in each locale, if nothing of the program but has_facet names it.
 * flags: -std=c++20 -Wno-deprecated-declarations
 * matrix: -O0 | -O2
 * stdout:
 *   C: 30 of 30
 *   C.UTF-8: 30 of 30
 *   mixed: 30 of 30
 *   with one more: 31 of 31
 */
#include <cstdio>
#include <cwchar>
#include <locale>

struct Own : std::locale::facet {
	static std::locale::id id;
};
std::locale::id Own::id;

template <class... Facets>
static int count(const std::locale &locale)
{
	return (std::has_facet<Facets>(locale) + ...);
}

template <class C>
static int by_character(const std::locale &locale)
{
	return count<std::collate<C>, std::ctype<C>, std::codecvt<C, char, std::mbstate_t>, std::numpunct<C>, std::num_get<C>,
		std::num_put<C>, std::moneypunct<C, false>, std::moneypunct<C, true>, std::money_get<C>, std::money_put<C>,
		std::time_get<C>, std::time_put<C>, std::messages<C>>(locale);
}

static int all(const std::locale &locale)
{
	return by_character<char>(locale) + by_character<wchar_t>(locale) +
		count<std::codecvt<char16_t, char, std::mbstate_t>, std::codecvt<char32_t, char, std::mbstate_t>,
		std::codecvt<char16_t, char8_t, std::mbstate_t>, std::codecvt<char32_t, char8_t, std::mbstate_t>>(locale);
}

int main()
{
	std::locale named("C.UTF-8"), mixed(named, std::locale::classic(), std::locale::time | std::locale::ctype);
	std::printf("C: %d of 30\n", all(std::locale()));
	std::printf("C.UTF-8: %d of 30\n", all(named));
	std::printf("mixed: %d of 30\n", all(mixed));
	std::locale more(mixed, new Own);
	std::printf("with one more: %d of 31\n", all(more) + std::has_facet<Own>(more) + std::has_facet<Own>(mixed));
}
