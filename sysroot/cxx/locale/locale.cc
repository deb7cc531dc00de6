/*
 * Class std::locale, in place of the one in libc++'s locale.cpp: its facets are those of the list in registry.h.
 */
#include "imp.h"

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
	if (name != __wasicc_unnamed) __locale::__setlocale(_LIBCPP_LC_ALL, name.c_str());
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

locale::locale(const locale &other, const locale &one, category categories)
	: __locale_(new __imp(*other.__locale_, *one.__locale_, categories))
{
	__locale_->acquire();
}

void locale::__install_ctor(const locale &other, facet *added, long number)
{
	__locale_ = added ? new __imp(*other.__locale_, __wasicc_share(added), number) : other.__locale_;
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
	return name != __wasicc_unnamed && name == other.__locale_->name();
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
