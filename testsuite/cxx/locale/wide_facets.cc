/* A program without streams that asks a locale for wide facets.
 * matrix: -O0 | -O2
 * stdout:
 *   class 1 0 1, upper Q, narrow x?, table 3
 *   to 5 bytes, result 0, back 3, result 0
 *   point . separator , true 4 1
 *   compare -1 0 1 hash 1
 */
#include <clocale>
#include <cstdio>
#include <cwchar>
#include <locale>
#include <string>

int main()
{
	const std::locale &classic = std::locale::classic();
	const auto &types = std::use_facet<std::ctype<wchar_t>>(classic);
	std::ctype_base::mask masks[3];
	const wchar_t *text = L"a1 ";
	std::printf("class %d %d %d, upper %c, narrow %c%c, table %d\n", std::isalpha(L'a', classic), std::isdigit(L'a', classic),
		types.is(std::ctype_base::space, L' '), static_cast<char>(std::toupper(L'q', classic)), types.narrow(L'x', '?'),
		types.narrow(L'\u20ac', '?'), static_cast<int>(types.is(text, text + 3, masks) - text));

	std::setlocale(LC_ALL, "C.UTF-8");
	std::locale named("C.UTF-8");
	const auto &conversion = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(named);
	std::mbstate_t state{};
	const wchar_t wide[] = L"a\u20ac!", *from;
	char bytes[16], *to;
	auto result = conversion.out(state, wide, wide + 3, from, bytes, bytes + sizeof bytes, to);
	std::printf("to %d bytes, result %d, ", static_cast<int>(to - bytes), result);
	wchar_t again[4], *end;
	const char *read;
	state = {};
	result = conversion.in(state, bytes, to, read, again, again + 4, end);
	std::printf("back %d, result %d\n", static_cast<int>(end - again), result);

	const auto &points = std::use_facet<std::numpunct<wchar_t>>(classic);
	std::printf("point %c separator %c true %zu %d\n", static_cast<char>(points.decimal_point()),
		static_cast<char>(points.thousands_sep()), points.truename().size(), points.grouping().empty());

	const auto &order = std::use_facet<std::collate<wchar_t>>(classic);
	std::wstring a = L"abc", b = L"abd";
	auto compare = [&](const std::wstring &x, const std::wstring &y) {
		return order.compare(x.data(), x.data() + x.size(), y.data(), y.data() + y.size());
	};
	std::printf("compare %d %d %d hash %d\n", compare(a, b), compare(a, a), compare(b, a),
		order.hash(a.data(), a.data() + 3) == order.hash(a.data(), a.data() + 3));
}
