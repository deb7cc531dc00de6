/* Class std::locale: names, equality, mixing by category, facets of the program's own and how long they live, the
 * global locale, names that there are none of.
 * matrix: -O0 | -O2 | -Os -flto
 * host: skip libstdc++ gives mixed locales other names
 * stdout:
 *   C C C.UTF-8 1 0
 *   mixed * *, none C.UTF-8, equal 0 1
 *   own * 1.234.567 then 1234567
 *   combined 1.234.567
 *   facet gone
 *   kept 7
 *   global C.UTF-8 before C, new stream 12
 *   same facet 1, other 0, back 1
 *   no facet: std::bad_cast
 *   null: locale constructed with null
 *   empty is a name: 1
 *   facet gone
 */
#include <cstdio>
#include <iostream>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string>
#include <typeinfo>

struct Dots : std::numpunct<char> {
	char do_thousands_sep() const override { return '.'; }
	std::string do_grouping() const override { return "\3"; }
};

struct Counted : std::locale::facet {
	static std::locale::id id;
	int value;
	explicit Counted(int value, std::size_t refs = 0) : facet(refs), value(value) {}
	~Counted() override { std::puts("facet gone"); }
};
std::locale::id Counted::id;

static std::string number(const std::locale &locale)
{
	std::ostringstream out;
	out.imbue(locale);
	out << 1234567;
	return out.str();
}

int main()
{
	std::locale classic = std::locale::classic(), named("C.UTF-8"), again(std::string("C.UTF-8"));
	std::printf("%s %s %s %d %d\n", std::locale().name().c_str(), classic.name().c_str(), named.name().c_str(), named == again,
		named == classic);

	std::locale mixed(named, classic, std::locale::numeric), by_name(classic, "C.UTF-8", std::locale::time);
	std::locale none(named, classic, std::locale::none);
	std::printf("mixed %s %s, none %s, equal %d %d\n", mixed.name().c_str(), by_name.name().c_str(), none.name().c_str(),
		mixed == by_name, mixed == std::locale(mixed));

	std::locale dots(classic, new Dots);
	std::printf("own %s %s then %s\n", dots.name().c_str(), number(dots).c_str(),
		number(std::locale(dots, classic, std::locale::numeric)).c_str());
	std::printf("combined %s\n", number(named.combine<std::numpunct<char>>(dots)).c_str());

	{
		std::locale one(classic, new Counted(1)), two = one, three(two, classic, std::locale::all);
		one = two = classic;
	}
	static Counted kept(7, 1);
	{
		std::locale holds(classic, &kept);
		std::printf("kept %d\n", std::use_facet<Counted>(holds).value);
	}

	std::locale before = std::locale::global(named);
	std::ostringstream fresh;
	fresh << 12;
	std::printf("global %s before %s, new stream %s\n", std::locale().name().c_str(), before.name().c_str(), fresh.str().c_str());
	std::locale::global(before);

	auto facet = [](const std::locale &of) { return &std::use_facet<std::num_put<char>>(of); };
	auto points = [](const std::locale &of) { return &std::use_facet<std::numpunct<char>>(of); };
	std::printf("same facet %d, other %d, back %d\n", facet(classic) == facet(named), points(classic) == points(named),
		points(std::locale(named, classic, std::locale::numeric)) == points(classic));

	try {
		std::use_facet<Counted>(named);
	} catch (const std::bad_cast &error) {
		std::printf("no facet: %s\n", error.what());
	}
	try {
		std::locale((const char *)nullptr);
	} catch (const std::runtime_error &error) {
		std::printf("null: %s\n", error.what());
	}
	std::locale empty("");
	std::printf("empty is a name: %d\n", std::has_facet<std::ctype<char>>(empty));
}
