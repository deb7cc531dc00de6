/*
 * libc++'s locale.cpp, for the facets' code that is no template: all of it but class std::locale, which locale.cc has, the ids of
 * the facets and the instantiations of templates, which facets/ has.
 *
 * To that end the file is read after its headers, and with other meanings of some words. What it has of the class goes to a shell of that class
 * with internal linkage, and the ids are inline: nothing here uses either, so the compiler emits neither. The instantiations
 * are declared to be elsewhere.
 */
#include "registry.h"
#include <algorithm>
#include <clocale>
#include <codecvt>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cwctype>
#include <locale>
#include <new>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>
#include "include/atomic_support.h"
#include "include/sso_allocator.h"

_LIBCPP_BEGIN_NAMESPACE_STD

class [[clang::internal_linkage]] __llvm_locale {
public:
	using facet = locale::facet;
	using id = locale::id;
	using category = locale::category;
	class __imp;
	static const category none = locale::none, collate = locale::collate, ctype = locale::ctype, monetary = locale::monetary,
		numeric = locale::numeric, time = locale::time, messages = locale::messages, all = locale::all;

	__llvm_locale() noexcept;
	__llvm_locale(const __llvm_locale &) noexcept;
	explicit __llvm_locale(const char *);
	explicit __llvm_locale(const string &);
	__llvm_locale(const __llvm_locale &, const char *, category);
	__llvm_locale(const __llvm_locale &, const string &, category);
	__llvm_locale(const __llvm_locale &, const __llvm_locale &, category);
	__llvm_locale(__private_constructor_tag, __imp *imp) : __locale_(imp) {}
	~__llvm_locale();
	const __llvm_locale &operator=(const __llvm_locale &) noexcept;
	string name() const;
	void __install_ctor(const __llvm_locale &, facet *, long);
	static __llvm_locale global(const __llvm_locale &);
	static const __llvm_locale &classic();
	static __llvm_locale &__global();
	bool has_facet(id &) const;
	const facet *use_facet(id &) const;
	bool operator==(const __llvm_locale &) const;

	/* For a template that only objects made with older headers of libc++ would want, and that is not instantiated. */
	__llvm_locale(const locale &);
	operator const locale &() const;

	__imp *__locale_;
};

template <int>
class __nothing {};

_LIBCPP_END_NAMESPACE_STD

#define locale __llvm_locale
#define constinit inline
#undef _LIBCPP_CLASS_TEMPLATE_INSTANTIATION_VIS
#define _LIBCPP_CLASS_TEMPLATE_INSTANTIATION_VIS __nothing<__COUNTER__>; extern template class
#undef __cloc_defined
#pragma clang diagnostic ignored "-Wdtor-typedef"
#include "locale.cpp"

/* musl's "C" locale itself: newlocale, which finds it by its name, would bring what reads the files of others. */
extern "C" const char __c_locale;

_LIBCPP_BEGIN_NAMESPACE_STD
__locale::__locale_t __cloc()
{
	return (__locale::__locale_t)&__c_locale;
}
_LIBCPP_END_NAMESPACE_STD
