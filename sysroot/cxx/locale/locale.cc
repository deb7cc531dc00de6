/*
 * Class std::locale, in place of the one in libc++'s locale.cpp: its facets are those of the list in registry.h.
 */
#include "registry.h"
#include <__utility/no_destroy.h>
#include <stdexcept>
#include <utility>
#include <vector>

constinit __wasicc_facet *__wasicc_facet::first = nullptr;

_LIBCPP_BEGIN_NAMESPACE_STD

const locale::category locale::none;
const locale::category locale::collate;
const locale::category locale::ctype;
const locale::category locale::monetary;
const locale::category locale::numeric;
const locale::category locale::time;
const locale::category locale::messages;
const locale::category locale::all;

namespace {

/* A reference that counts. */
class share {
	locale::facet *held = nullptr;

public:
	share() = default;
	explicit share(locale::facet *facet) : held(facet) { held->__add_shared(); }
	share(const share &other) : held(other.held)
	{
		if (held) held->__add_shared();
	}
	share(share &&other) noexcept : held(std::exchange(other.held, nullptr)) {}
	share &operator=(share other) noexcept
	{
		std::swap(held, other.held);
		return *this;
	}
	~share()
	{
		if (held) held->__release_shared();
	}
	locale::facet *get() const { return held; }
};

constexpr char unnamed[] = "*";

/* The name of `of` when `categories` are taken from `from`. */
string mixed(const string &of, const string &from, locale::category categories)
{
	return of == from || (categories == locale::none && from != unnamed) ? of : unnamed;
}

/* libc++ finds this out in the first facet that it makes; the message is that facet's. */
void check(const string &name)
{
	__locale::__locale_t found = __locale::__newlocale(_LIBCPP_ALL_MASK, name.c_str(), 0);
	if (!found)
		__throw_runtime_error(("collate_byname<char>::collate_byname failed to construct for " + name).c_str());
	__locale::__freelocale(found);
}

}

class _LIBCPP_HIDDEN locale::__imp : public facet {
	vector<share> facets; /* by their ids' numbers */
	string called;

	void put(share facet, size_t number)
	{
		if (number >= facets.size()) facets.resize(number + 1);
		facets[number] = std::move(facet);
	}

public:
	/* The "C" locale, with one reference that is never given back. */
	__imp() : facet(1), called("C")
	{
		for (auto *kind = __wasicc_facet::first; kind; kind = kind->next)
			put(share(kind->classic()), kind->id.__get());
	}

	/* `other`, but with the facets of the locale `from` in some categories. */
	__imp(const __imp &other, const string &from, category categories, string name)
		: facets(other.facets), called(std::move(name))
	{
		if (categories & all) check(from);
		for (auto *kind = __wasicc_facet::first; kind; kind = kind->next)
			if (kind->named && kind->category & categories)
				put(share(kind->named(from)), kind->id.__get());
	}

	/* `other`, but with the standard facets of `one` in some categories. */
	__imp(const __imp &other, const __imp &one, category categories)
		: facets(other.facets), called(mixed(other.called, one.called, categories))
	{
		for (auto *kind = __wasicc_facet::first; kind; kind = kind->next) {
			size_t number = kind->id.__get();
			if (kind->category & categories && number < one.facets.size()) put(one.facets[number], number);
		}
	}

	/* `other`, and this facet. */
	__imp(const __imp &other, share added, size_t number) : facets(other.facets), called(unnamed)
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

constinit __no_destroy<locale::__imp> locale::__imp::the_classic(__uninitialized_tag{});

const locale &locale::classic()
{
	static const __no_destroy<locale> made(
		__private_constructor_tag{}, &__imp::the_classic.__emplace());
	return made.__get();
}

locale &locale::__global()
{
	static __no_destroy<locale> made(classic());
	return made.__get();
}

locale locale::global(const locale &wanted)
{
	locale &global = __global();
	locale before = global;
	global = wanted;
	string name = global.name();
	if (name != unnamed) __locale::__setlocale(_LIBCPP_LC_ALL, name.c_str());
	return before;
}

locale::locale() noexcept : locale(__global()) {}

locale::locale(const locale &other) noexcept : __locale_(other.__locale_)
{
	__locale_->acquire();
}

const locale &locale::operator=(const locale &other) noexcept
{
	other.__locale_->acquire();
	__locale_->release();
	__locale_ = other.__locale_;
	return *this;
}

locale::~locale()
{
	__locale_->release();
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
	: __locale_(new __imp(*other.__locale_, name, categories, mixed(other.name(), name, categories)))
{
	__locale_->acquire();
}

locale::locale(const locale &other, const locale &one, category categories)
	: __locale_(new __imp(*other.__locale_, *one.__locale_, categories))
{
	__locale_->acquire();
}

void locale::__install_ctor(const locale &other, facet *added, long number)
{
	__locale_ = added ? new __imp(*other.__locale_, share(added), number) : other.__locale_;
	__locale_->acquire();
}

string locale::name() const
{
	return __locale_->name();
}

bool locale::operator==(const locale &other) const
{
	if (__locale_ == other.__locale_) return true;
	const string &name = __locale_->name();
	return name != unnamed && name == other.__locale_->name();
}

/* The ids' numbers, without a call for those that have one: each formatted number asks. */
#define NUMBER(of) ((of).__id_ ? (of).__id_ - 1 : (of).__get())

bool locale::has_facet(id &wanted) const
{
	return __locale_->find(NUMBER(wanted));
}

const locale::facet *locale::use_facet(id &wanted) const
{
	facet *found = __locale_->find(NUMBER(wanted));
	if (!found) __throw_bad_cast();
	return found;
}

_LIBCPP_END_NAMESPACE_STD
