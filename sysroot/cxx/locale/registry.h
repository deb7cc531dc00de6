/*
 * The facets that std::locale starts with, without naming them.
 *
 * libc++'s own constructor of the "C" locale makes all standard facets, so that each program with a stream has them all: wide
 * ones, money, time and messages, and what they call. Here each is in an object of its own, and enters itself in
 * this list by a constructor function. The linker keeps an object's constructor functions only if it keeps something else of that object,
 * and there is no way to a facet but by its type's `id` (or its code), which that same object defines: a facet that
 * is not in the list is one that nothing in the program can ask for.
 */
#ifndef WASICC_LOCALE_REGISTRY_H
#define WASICC_LOCALE_REGISTRY_H

#include <locale>
#include <new>
#include <string>

/* A kind of facet. */
struct __wasicc_facet {
	using facet = std::locale::facet;

	std::locale::id &id;
	std::locale::category category;
	/* That of the "C" locale, which is never destroyed; called once. */
	facet *(*classic)();
	/* A new one for a locale of this name; null, if there is no difference by name, or no such locale in the program. */
	facet *(*named)(const std::string &);
	__wasicc_facet *next = nullptr;

	static __wasicc_facet *first;

	void enter() noexcept
	{
		next = first;
		first = this;
	}
};

template <class Facet, auto... Arguments>
std::locale::facet *__wasicc_classic()
{
	alignas(Facet) static char room[sizeof(Facet)];
	return new (room) Facet(Arguments..., 1u);
}

/* In named.cc, which is there if the program makes locales by name. */
template <class Facet>
[[gnu::weak]] std::locale::facet *__wasicc_named(const std::string &name);

/* Before all constructors of programs, which may use a locale. */
#define WASICC_ENTER(...) \
	namespace { \
	constinit __wasicc_facet kinds[] = {__VA_ARGS__}; \
	[[gnu::constructor(0)]] void enter() \
	{ \
		for (__wasicc_facet &kind : kinds) kind.enter(); \
	} \
	}

#endif
