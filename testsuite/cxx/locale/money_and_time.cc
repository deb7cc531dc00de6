/* put_money, get_money, put_time and get_time, narrow and wide, with facets of the program's own for the money.
 * matrix: -O0 | -O2
 * stdout:
 *   $1,234.56
 *   read 123456
 *   2026-11-21 07:08:09 Sat Nov
 *   read 2026-11-21 07:08
 *   wide $1,234.56, read 123456
 *   wide 2026-11-21 Saturday November, read 21
 */
#include <ctime>
#include <iomanip>
#include <iostream>
#include <locale>
#include <sstream>

template <class C>
struct Dollars : std::moneypunct<C, false> {
	using string = std::basic_string<C>;
	C do_decimal_point() const override { return '.'; }
	C do_thousands_sep() const override { return ','; }
	std::string do_grouping() const override { return "\3"; }
	string do_curr_symbol() const override { return string(1, C('$')); }
	string do_positive_sign() const override { return {}; }
	string do_negative_sign() const override { return string(1, C('-')); }
	int do_frac_digits() const override { return 2; }
	std::money_base::pattern do_pos_format() const override
	{
		return {{std::money_base::symbol, std::money_base::sign, std::money_base::value, std::money_base::none}};
	}
	std::money_base::pattern do_neg_format() const override { return do_pos_format(); }
};

static std::tm moment()
{
	std::tm tm{};
	tm.tm_year = 126;
	tm.tm_mon = 10;
	tm.tm_mday = 21;
	tm.tm_wday = 6;
	tm.tm_hour = 7;
	tm.tm_min = 8;
	tm.tm_sec = 9;
	return tm;
}

static std::string narrow(const std::wstring &wide)
{
	return {wide.begin(), wide.end()};
}

int main()
{
	std::tm tm = moment(), read{};
	long double cents = 0;
	std::stringstream money;
	money.imbue(std::locale(std::locale::classic(), new Dollars<char>));
	money << std::showbase << std::put_money(123456.0L);
	std::cout << money.str() << '\n';
	money >> std::get_money(cents);
	std::cout << "read " << static_cast<long>(cents) << '\n';
	std::cout << std::put_time(&tm, "%Y-%m-%d %H:%M:%S %a %b") << '\n';
	std::istringstream("21 Nov 2026 07:08") >> std::get_time(&read, "%d %b %Y %H:%M");
	std::cout << "read " << std::put_time(&read, "%Y-%m-%d %H:%M") << '\n';

	std::wstringstream wide;
	wide.imbue(std::locale(std::locale::classic(), new Dollars<wchar_t>));
	wide << std::showbase << std::put_money(L"123456");
	std::cout << "wide " << narrow(wide.str());
	std::wstring digits;
	wide >> std::get_money(digits);
	std::cout << ", read " << narrow(digits) << '\n';
	std::wostringstream date;
	date << std::put_time(&tm, L"%Y-%m-%d %A %B");
	read = {};
	std::wistringstream(L"11/21/26") >> std::get_time(&read, L"%D");
	std::cout << "wide " << narrow(date.str()) << ", read " << read.tm_mday << '\n';
}
