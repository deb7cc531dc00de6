/*
 * The names of types, for the message about an exception that nothing caught.
 *
 * libc++abi's handler has its demangler for that, which knows every expression that a template's signature may have, and is
 * 130 KB: most of a small program that throws. A type's name seldom needs more than what is here: names, templates,
 * pointers, functions, arrays, members, literals, lambdas, and classes in functions. Of a name that needs more (an expression), and of one that does not
 * fit the buffer, nothing is said, and the handler prints it as it is. A program that has the demangler anyway uses that.
 *
 * The grammar is the Itanium C++ ABI's, "Mangling"; the spelling is libc++abi's.
 */
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

struct text {
	const char *at = "";
	size_t size = 0;

	text() = default;
	text(const char *s) : at(s), size(strlen(s)) {}
	text(const char *s, size_t n) : at(s), size(n) {}
};

/* What stands before a declarator, and after it: `void (*` and `)(int)`. */
struct type {
	enum kind { plain, function, array } is = plain;
	text left, right;
};

class parser {
	const char *p;
	bool failed = false;
	unsigned depth = 0;
	char room[8192]; /* of all texts that are put together */
	size_t used = 0;
	type seen[64]; /* what S_, S0_, … mean */
	unsigned n_seen = 0;
	text arguments[16]; /* what T_, T0_, … mean */
	unsigned n_arguments = 0;
	bool generic = false; /* among the parameters of a lambda, where they mean `auto` */

	template <class T = text>
	T fail()
	{
		failed = true;
		p = "";
		return {};
	}

	bool take(char c)
	{
		if (*p != c) return false;
		p++;
		return true;
	}

	bool take(const char *word)
	{
		if (p[0] != word[0] || p[1] != word[1]) return false;
		p += 2;
		return true;
	}

	text put(const text *parts, size_t n)
	{
		text all(room + used, 0);
		for (const text *part = parts; part < parts + n; part++) {
			if (used + part->size > sizeof room) return fail();
			memcpy(room + used, part->at, part->size);
			used += part->size;
			all.size += part->size;
		}
		return all;
	}

	template <class... Texts>
	text join(Texts... texts)
	{
		text parts[] = {text(texts)...};
		return put(parts, sizeof...(texts));
	}

	text list(text before, text item) { return before.size ? join(before, ", ", item) : item; }

	text whole(const type &of) { return join(of.left, of.is == type::function ? " " : "", of.right); }

	/* Notes what a later S_ may mean. */
	void remember(const type &meant)
	{
		if (n_seen == sizeof seen / sizeof *seen) fail();
		else seen[n_seen++] = meant;
	}
	void remember(text name) { remember(type{type::plain, name, {}}); }

	text digits()
	{
		const char *start = p;
		while (*p >= '0' && *p <= '9') p++;
		return {start, size_t(p - start)};
	}

	/* What is between S, or T, and its underscore: nothing is 0, and 0 is 1. */
	size_t sequence(unsigned base)
	{
		if (take('_')) return 0;
		size_t n = 0;
		for (; *p && *p != '_' && n < 1000; p++) {
			unsigned digit = *p <= '9' ? *p - '0' : *p - 'A' + 10;
			if (digit >= base) return fail<size_t>();
			n = n * base + digit;
		}
		if (!take('_')) return fail<size_t>();
		return n + 1;
	}

	text source_name()
	{
		size_t size = 0;
		for (; *p >= '0' && *p <= '9' && size < sizeof room; p++) size = size * 10 + (*p - '0');
		if (!size || strnlen(p, size) < size) return fail();
		text name(p, size);
		p += size;
		if (size >= 10 && !memcmp(name.at, "_GLOBAL__N", 10)) return "(anonymous namespace)";
		return name;
	}

	text unqualified(text scope)
	{
		text name;
		take('L');
		if (*p >= '0' && *p <= '9') {
			name = source_name();
		} else if (take("Ul")) {
			bool within = generic;
			generic = true;
			text parameters = parameter_list();
			generic = within;
			if (!take('E')) return fail();
			name = join("'lambda", closure_number(), "'(", parameters, ")");
		} else if (take("Ut")) {
			name = join("'unnamed", closure_number(), "'");
		} else if (*p == 'C' || *p == 'D') {
			bool destructor = *p == 'D';
			if (p[1] < '0' || p[1] > '5') return fail();
			p += 2;
			name = join(destructor ? "~" : "", last_part(scope));
		} else {
			name = operator_name();
		}
		while (take('B')) name = join(name, "[abi:", source_name(), "]");
		return name;
	}

	text closure_number()
	{
		text number = digits();
		return take('_') ? number : fail();
	}

	/* The class's own name, without scope and template arguments. */
	static text last_part(text scope)
	{
		size_t start = 0, end = scope.size, open = 0;
		for (size_t i = 0; i < scope.size; i++) {
			char c = scope.at[i];
			if (c == '<' && !open++) end = i;
			else if (c == '>' && open) open--;
			else if (c == ':' && !open) start = i + 1, end = scope.size;
		}
		return {scope.at + start, end - start};
	}

	/* Of the functions that have classes in them; conversions are left out. */
	text operator_name()
	{
		static const char names[][6] = {
			"cl()", "ix[]", "eq==", "ne!=", "lt<", "gt>", "le<=", "ge>=", "ss<=>", "pl+", "mi-", "ml*", "dv/", "rm%",
			"ls<<", "rs>>", "pt->", "aS=", "pL+=", "mI-=", "mL*=", "dV/=", "lS<<=", "rS>>=", "pp++", "mm--", "nt!",
			"co~", "an&", "or|", "eo^", "aa&&", "oo||", "cm,", "de*", "ad&",
		};
		for (const char *name : names)
			if (take(name)) return join("operator", name + 2);
		if (take("nw")) return "operator new";
		if (take("dl")) return "operator delete";
		if (take("li")) return join("operator\"\" ", source_name());
		return fail();
	}

	text template_arguments()
	{
		text all, found[sizeof arguments / sizeof *arguments];
		unsigned n = 0;
		while (!take('E')) {
			if (failed || n == sizeof found / sizeof *found) return fail();
			text one = argument();
			found[n++] = one;
			if (one.size) all = list(all, one);
		}
		memcpy(arguments, found, sizeof found);
		n_arguments = n;
		return join("<", all, ">");
	}

	text argument()
	{
		if (take('L')) return literal();
		if (take('X')) return address();
		if (take('J')) {
			text all;
			while (!failed && !take('E')) {
				text one = argument();
				if (one.size) all = list(all, one);
			}
			return all;
		}
		return whole(parse_type());
	}

	/* Of expressions, only the address of a function or variable. */
	text address()
	{
		if (!take("ad") || !take("L_") || !take('Z')) return fail();
		text name = join("&", encoding());
		return take('E') && take('E') ? name : fail();
	}

	text literal()
	{
		static const struct {
			char code, suffix[4];
		} integers[] = {{'i', ""}, {'j', "u"}, {'l', "l"}, {'m', "ul"}, {'x', "ll"}, {'y', "ull"}};
		if (take("b0")) return take('E') ? "false" : fail();
		if (take("b1")) return take('E') ? "true" : fail();
		if (take("Dn")) {
			take('0');
			return take('E') ? "nullptr" : fail();
		}
		if (*p == '_' || *p == 'f' || *p == 'd' || *p == 'e') return fail();
		char code = *p;
		text of = whole(parse_type());
		text sign = take('n') ? "-" : "";
		text value = digits();
		if (!value.size || !take('E')) return fail();
		for (auto &integer : integers)
			if (code == integer.code) return join(sign, value, integer.suffix);
		return join("(", of, ")", sign, value);
	}

	/* Of the names that S and a small letter stand for. */
	text standard()
	{
		switch (*p) {
		case 'a': return p++, "std::allocator";
		case 'b': return p++, "std::basic_string";
		case 's': return p++, "std::string";
		case 'i': return p++, "std::istream";
		case 'o': return p++, "std::ostream";
		case 'd': return p++, "std::iostream";
		}
		return {};
	}

	type substitution()
	{
		text name = standard();
		if (name.size) return {type::plain, name, {}};
		size_t n = sequence(36);
		return n < n_seen ? seen[n] : fail<type>();
	}

	text parameter()
	{
		size_t n = sequence(10);
		if (generic) return "auto";
		return n < n_arguments ? arguments[n] : fail();
	}

	/* What a name had beside itself. */
	struct extras {
		bool is_template = false, substituted = false, returns_nothing = false;
		text qualifiers;
	};

	/* N … E */
	text nested(extras &has)
	{
		text name;
		bool pending = false; /* may be meant by an S_, once it is a part of more */
		has.qualifiers = qualifiers();
		if (take('R')) has.qualifiers = join(has.qualifiers, " &");
		else if (take('O')) has.qualifiers = join(has.qualifiers, " &&");
		while (!failed && !take('E')) {
			if (pending) remember(name);
			pending = true;
			has.is_template = false;
			if (take("St")) {
				name = "std";
				pending = false;
			} else if (take('S')) {
				name = whole(substitution());
				pending = false;
			} else if (take('T')) {
				name = parameter();
			} else if (take('I')) {
				name = join(name, template_arguments());
				has.is_template = true;
			} else {
				take('M'); /* the initializer of a member, around a lambda */
				has.returns_nothing = *p == 'C' || *p == 'D';
				text last = unqualified(name);
				name = name.size ? join(name, "::", last) : last;
			}
		}
		return name;
	}

	text parse_name(extras &has)
	{
		if (take('N')) return nested(has);
		if (take('Z')) return local(has);
		text name;
		if (take("St")) {
			name = join("std::", unqualified({}));
		} else if (take('S')) {
			name = whole(substitution());
			has.substituted = true;
		} else {
			name = unqualified({});
		}
		if (take('I')) {
			if (!has.substituted) remember(name);
			has.substituted = false;
			has.is_template = true;
			name = join(name, template_arguments());
		}
		return name;
	}

	/* Z function E name: of a class in a function. */
	text local(extras &has)
	{
		text function = encoding();
		if (!take('E') || *p == 's' || *p == 'd') return fail();
		text name = join(function, "::", parse_name(has));
		if (take('_')) {
			bool more = take('_');
			digits();
			if (more) take('_');
		}
		return name;
	}

	text encoding()
	{
		extras has;
		text name = parse_name(has);
		if (*p == 'E') return name; /* a variable */
		type result;
		if (has.is_template && !has.returns_nothing) {
			result = parse_type();
			result.left = join(result.left, " ");
		}
		text parameters = parameter_list();
		return join(result.left, name, "(", parameters, ")", result.right, has.qualifiers);
	}

	text parameter_list()
	{
		text all;
		if (*p == 'v' && (p[1] == 'E' || p[1] == 'R' || p[1] == 'O')) {
			p++;
			return all;
		}
		while (!failed && *p && *p != 'E' && !(p[1] == 'E' && (*p == 'R' || *p == 'O'))) {
			text one = whole(parse_type());
			if (one.size) all = list(all, one);
		}
		return all;
	}

	text qualifiers()
	{
		bool restricted = take('r'), is_volatile = take('V'), is_const = take('K');
		return join(is_const ? " const" : "", is_volatile ? " volatile" : "", restricted ? " restrict" : "");
	}

	text builtin()
	{
		static const char names[] =
			"vvoid\0wwchar_t\0bbool\0cchar\0asigned char\0hunsigned char\0sshort\0tunsigned short\0iint\0"
			"junsigned int\0llong\0munsigned long\0xlong long\0yunsigned long long\0n__int128\0"
			"ounsigned __int128\0ffloat\0ddouble\0elong double\0g__float128\0z...\0";
		static const char more[] =
			"nstd::nullptr_t\0ichar32_t\0schar16_t\0uchar8_t\0aauto\0cdecltype(auto)\0hhalf\0";
		bool second = *p == 'D';
		char code = p[second];
		for (const char *name = second ? more : names; *name; name += strlen(name) + 1)
			if (*name == code) {
				p += 1 + second;
				return name + 1;
			}
		return {};
	}

	type pointer(const type &to, text sign)
	{
		if (to.is == type::plain) return {type::plain, join(to.left, sign), to.right};
		return {type::plain, join(to.left, " (", sign), join(")", to.right)};
	}

	bool at_function() const { return *p == 'F' || (*p == 'D' && p[1] == 'o'); }

	/* F and on, or Do and on. */
	type function_type(text after)
	{
		bool throws = !take("Do");
		if (!take('F')) return fail<type>();
		take('Y');
		type result = parse_type();
		text parameters = parameter_list();
		text reference = take('R') ? " &" : take('O') ? " &&" : "";
		if (!take('E')) return fail<type>();
		text end = join(after, reference, throws ? "" : " noexcept");
		return {type::function, result.left, join("(", parameters, ")", result.right, end)};
	}

	/* After A. */
	type array_type()
	{
		text size = digits();
		if (!take('_')) return fail<type>();
		type of = parse_type();
		text inner = of.right;
		if (of.is == type::array) inner = {inner.at + 1, inner.size - 1};
		return {type::array, of.left, join(" [", size, "]", inner)};
	}

	/* After M. */
	type member_pointer()
	{
		text owner = whole(parse_type());
		type of = parse_type();
		text sign = join(owner, "::*");
		if (of.is == type::plain) return {type::plain, join(of.left, " ", sign), of.right};
		return pointer(of, sign);
	}

	type compound()
	{
		if (*p == 'r' || *p == 'V' || *p == 'K') {
			text added = qualifiers();
			if (at_function()) return function_type(added);
			type of = parse_type();
			return {of.is, join(of.left, added), of.right};
		}
		if (take('P')) return pointer(parse_type(), "*");
		if (take('R')) return pointer(parse_type(), "&");
		if (take('O')) return pointer(parse_type(), "&&");
		if (at_function()) return function_type({});
		if (take('A')) return array_type();
		if (take('M')) return member_pointer();
		if (take('u')) return {type::plain, source_name(), {}};
		if (take("Dv")) {
			text size = digits();
			if (!take('_')) return fail<type>();
			return {type::plain, join(whole(parse_type()), " vector[", size, "]"), {}};
		}
		if (take('T')) return {type::plain, parameter(), {}};
		extras has;
		text name = parse_name(has);
		return {type::plain, name, {}};
	}

	/* A type, which an S_ may mean from then on, unless it has a short name as it is. */
	type parse_type()
	{
		if (failed || depth > 100) return fail<type>();
		text name = builtin();
		if (name.size) return {type::plain, name, {}};
		depth++;
		type found;
		if (take("Dp")) {
			found = parse_type();
		} else if (*p == 'S' && p[1] != 't') {
			p++;
			found = substitution();
			if (take('I')) {
				found = {type::plain, join(whole(found), template_arguments()), {}};
				remember(found);
			}
		} else {
			found = compound();
			remember(found);
		}
		depth--;
		return found;
	}

public:
	explicit parser(const char *mangled) : p(mangled) {}

	/* In new memory, or null. */
	char *run()
	{
		text name = whole(parse_type());
		char *copy;
		if (failed || *p || !(copy = static_cast<char *>(malloc(name.size + 1)))) return nullptr;
		memcpy(copy, name.at, name.size);
		copy[name.size] = '\0';
		return copy;
	}
};

}

extern "C" {

/* The type that std::type_info::name() names, as it is written in C++, in memory for free(); null, if that takes the demangler. */
char *__wasicc_type_name(const char *mangled)
{
	parser *work = static_cast<parser *>(malloc(sizeof(parser)));
	if (!work) return nullptr;
	char *name = (new (work) parser(mangled))->run();
	free(work);
	return name;
}

[[gnu::weak]] char *__cxa_demangle(const char *, char *, size_t *, int *);

/* What libc++abi's handler calls for __cxa_demangle. */
char *__wasicc_demangle(const char *mangled, char *, size_t *, int *)
{
	return __cxa_demangle ? __cxa_demangle(mangled, nullptr, nullptr, nullptr) : __wasicc_type_name(mangled);
}

}
