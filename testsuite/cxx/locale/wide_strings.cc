/* A program whose only streams are wide string streams.
 * matrix: -O0 | -O2 | -O2 -fno-exceptions
 * stdout:
 *   [   42|2.50|0x2a|+7|c] 22
 *   7 2.5 1 word, then bad 1
 */
#include <cstdio>
#include <iomanip>
#include <sstream>
#include <string>

static std::string narrow(const std::wstring &wide)
{
	return {wide.begin(), wide.end()};
}

int main()
{
	std::wostringstream out;
	out << L'[' << std::setw(5) << 42 << L'|' << std::fixed << std::setprecision(2) << 2.5 << L'|' << std::showbase
		<< std::hex << 42 << L'|' << std::dec << std::showpos << 7 << L'|' << 'c' << L']';
	std::printf("%s %zu\n", narrow(out.str()).c_str(), out.str().size());
	std::wistringstream in(L"7 2.5 true word x");
	int n = 0;
	long double real = 0;
	bool truth = false;
	std::wstring word;
	in >> n >> real >> std::boolalpha >> truth >> word;
	std::printf("%d %g %d %s, ", n, static_cast<double>(real), truth, narrow(word).c_str());
	in >> n;
	std::printf("then bad %d\n", in.fail());
}
