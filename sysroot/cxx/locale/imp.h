/*
 * What a std::locale refers to: facets, by the numbers of their ids, and a name.
 */
#ifndef WASICC_LOCALE_IMP_H
#define WASICC_LOCALE_IMP_H

#include "registry.h"
#include <__utility/no_destroy.h>
#include <utility>
#include <vector>

_LIBCPP_BEGIN_NAMESPACE_STD

/* A reference that counts. */
class _LIBCPP_HIDDEN __wasicc_share {
	locale::facet *held = nullptr;

public:
	__wasicc_share() = default;
	explicit __wasicc_share(locale::facet *facet) : held(facet) { held->__add_shared(); }
	__wasicc_share(const __wasicc_share &other) : held(other.held)
	{
		if (held) held->__add_shared();
	}
	__wasicc_share(__wasicc_share &&other) noexcept : held(std::exchange(other.held, nullptr)) {}
	__wasicc_share &operator=(__wasicc_share other) noexcept
	{
		std::swap(held, other.held);
		return *this;
	}
	~__wasicc_share()
	{
		if (held) held->__release_shared();
	}
	locale::facet *get() const { return held; }
};

inline constexpr char __wasicc_unnamed[] = "*";

/* The name of `of` when `categories` are taken from `from`. */
inline string __wasicc_mixed(const string &of, const string &from, locale::category categories)
{
	return of == from || (categories == locale::none && from != __wasicc_unnamed) ? of : __wasicc_unnamed;
}

class _LIBCPP_HIDDEN locale::__imp : public facet {
	vector<__wasicc_share> facets; /* by their ids' numbers */
	string called;

	void put(__wasicc_share facet, size_t number)
	{
		if (number >= facets.size()) facets.resize(number + 1);
		facets[number] = std::move(facet);
	}

public:
	/* The "C" locale, with one reference that is never given back. */
	__imp() : facet(1), called("C")
	{
		for (auto *kind = __wasicc_facet::first; kind; kind = kind->next)
			put(__wasicc_share(kind->classic()), kind->id.__get());
	}

	/* `other`, but with the facets of the locale `from` in some categories; in named.cc. */
	__imp(const __imp &other, const string &from, category categories, string name);

	/* `other`, but with the standard facets of `one` in some categories. */
	__imp(const __imp &other, const __imp &one, category categories)
		: facets(other.facets), called(__wasicc_mixed(other.called, one.called, categories))
	{
		for (auto *kind = __wasicc_facet::first; kind; kind = kind->next) {
			size_t number = kind->id.__get();
			if (kind->category & categories && number < one.facets.size()) put(one.facets[number], number);
		}
	}

	/* `other`, and this facet. */
	__imp(const __imp &other, __wasicc_share added, size_t number) : facets(other.facets), called(__wasicc_unnamed)
	{
		put(std::move(added), number);
	}

	const string &name() const { return called; }

	locale::facet *find(size_t number) const
	{
		return number < facets.size() ? facets[number].get() : nullptr;
	}

	/* The "C" locale is what most streams have; it is not counted. */
	void acquire()
	{
		if (this != &the_classic.__get()) __add_shared();
	}
	void release()
	{
		if (this != &the_classic.__get()) __release_shared();
	}

	static __no_destroy<__imp> the_classic;
};

_LIBCPP_END_NAMESPACE_STD

#endif
