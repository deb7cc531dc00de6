/* Locales and wide streams in the constructors and destructors of static objects.
 * matrix: -O0 | -O2
 * host: skip libstdc++ needs a std::ios_base::Init for that
 * stdout:
 *   first: upper A, 5
 *   main
 *   wide last: 1.5
 */
#include <iostream>
#include <locale>
#include <sstream>

struct First {
	First()
	{
		std::wostringstream wide;
		wide << 5;
		std::wcout << L"first: upper " << std::toupper(L'a', std::locale()) << L", " << wide.str() << std::endl;
	}
	~First() { std::wcout << L"wide last: " << 1.5 << L'\n'; }
};

[[gnu::init_priority(101)]] static First first;

int main()
{
	std::wcout << L"main" << std::endl;
}
