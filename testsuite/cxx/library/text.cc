/* <regex>, <charconv>, <locale>, string conversions.
 * flags: -std=c++17
 * matrix: -O0 | -O2
 * stdout:
 *   2026-11-21: year 2026 month 11 day 21
 *   a-b-c
 *   3 words
 *   255 in 16: ff, parsed 255, bad 1, range 1
 *   0.1 1e+100 parsed 2.5
 *   upper HELLO, classic C
 *   3.5 7
 */
#include <charconv>
#include <cstdio>
#include <iterator>
#include <locale>
#include <regex>
#include <string>

static std::string shown(double d)
{
	char buffer[32];
	auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, d);
	return {buffer, end};
}

int main()
{
	std::smatch m;
	std::string text = "on 2026-11-21 at noon";
	if (std::regex_search(text, m, std::regex(R"((\d{4})-(\d\d)-(\d\d))")))
		std::printf("%s: year %s month %s day %s\n", m.str().c_str(), m.str(1).c_str(), m.str(2).c_str(), m.str(3).c_str());
	std::puts(std::regex_replace(std::string("a, b,c"), std::regex(", *"), "-").c_str());
	std::regex word("[[:alpha:]]+");
	std::string three = "one two three";
	std::printf("%d words\n", static_cast<int>(std::distance(std::sregex_iterator(three.begin(), three.end(), word), {})));

	char buffer[8];
	auto made = std::to_chars(buffer, buffer + 8, 255, 16);
	int parsed = 0, none = 0;
	std::from_chars(buffer, made.ptr, parsed, 16);
	const char *letter = "x";
	bool bad = std::from_chars(letter, letter + 1, none).ec == std::errc::invalid_argument;
	const char *large = "99999999999";
	bool range = std::from_chars(large, large + 11, none).ec == std::errc::result_out_of_range;
	std::printf("255 in 16: %.*s, parsed %d, bad %d, range %d\n", static_cast<int>(made.ptr - buffer), buffer, parsed, bad, range);
	double real = 0;
	const char *number = "2.5";
	std::from_chars(number, number + 3, real);
	std::printf("%s %s parsed %s\n", shown(0.1).c_str(), shown(1e100).c_str(), shown(real).c_str());

	std::string upper = "hello";
	std::use_facet<std::ctype<char>>(std::locale::classic()).toupper(upper.data(), upper.data() + upper.size());
	std::printf("upper %s, classic %s\n", upper.c_str(), std::locale().name().c_str());
	std::printf("%.1f %d\n", std::stod("3.5x"), std::stoi("0x7", nullptr, 16));
}
