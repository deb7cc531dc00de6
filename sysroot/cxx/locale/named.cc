/*
 * Locales by name, and their facets, which the list in registry.h refers to weakly: a program that makes no locale by name has
 * none of this. One that does has the named facets of the kinds that are in its list, as the linker drops those that nothing refers to.
 */
#include "imp.h"
#include <stdexcept>

template <class Facet>
std::locale::facet *__wasicc_named(const std::string &name)
{
	return new Facet(name);
}

using namespace std;
#define NAMED(...) template locale::facet *__wasicc_named<__VA_ARGS__>(const string &);
NAMED(collate_byname<char>)
NAMED(ctype_byname<char>)
NAMED(codecvt_byname<char, char, mbstate_t>)
NAMED(numpunct_byname<char>)
NAMED(moneypunct_byname<char, false>)
NAMED(moneypunct_byname<char, true>)
NAMED(time_get_byname<char>)
NAMED(time_put_byname<char>)
NAMED(messages_byname<char>)
NAMED(collate_byname<wchar_t>)
NAMED(ctype_byname<wchar_t>)
NAMED(codecvt_byname<wchar_t, char, mbstate_t>)
NAMED(numpunct_byname<wchar_t>)
NAMED(moneypunct_byname<wchar_t, false>)
NAMED(moneypunct_byname<wchar_t, true>)
NAMED(time_get_byname<wchar_t>)
NAMED(time_put_byname<wchar_t>)
NAMED(messages_byname<wchar_t>)
NAMED(codecvt_byname<char16_t, char, mbstate_t>)
NAMED(codecvt_byname<char32_t, char, mbstate_t>)
NAMED(codecvt_byname<char16_t, char8_t, mbstate_t>)
NAMED(codecvt_byname<char32_t, char8_t, mbstate_t>)

_LIBCPP_BEGIN_NAMESPACE_STD

/* libc++ finds this out in the first facet that it makes; the message is that facet's. */
static void check(const string &name)
{
	__locale::__locale_t found = __locale::__newlocale(_LIBCPP_ALL_MASK, name.c_str(), 0);
	if (!found)
		__throw_runtime_error(("collate_byname<char>::collate_byname failed to construct for " + name).c_str());
	__locale::__freelocale(found);
}

locale::__imp::__imp(const __imp &other, const string &from, category categories, string name)
	: facets(other.facets), called(std::move(name))
{
	if (categories & all) check(from);
	for (auto *kind = __wasicc_facet::first; kind; kind = kind->next)
		if (kind->named && kind->category & categories)
			put(__wasicc_share(kind->named(from)), kind->id.__get());
}

static const char *not_null(const char *name)
{
	if (!name) __throw_runtime_error("locale constructed with null");
	return name;
}

locale::locale(const char *name) : locale(string(not_null(name))) {}

locale::locale(const string &name) : __locale_(new __imp(*classic().__locale_, name, all, name))
{
	__locale_->acquire();
}

locale::locale(const locale &other, const char *name, category categories)
	: locale(other, string(not_null(name)), categories)
{
}

locale::locale(const locale &other, const string &name, category categories)
	: __locale_(new __imp(*other.__locale_, name, categories, __wasicc_mixed(other.name(), name, categories)))
{
	__locale_->acquire();
}

_LIBCPP_END_NAMESPACE_STD
