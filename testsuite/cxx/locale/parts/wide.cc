#include <sstream>
#include <string>

std::string wide(int n)
{
	std::wostringstream out;
	out << n;
	std::wstring text = out.str();
	return {text.begin(), text.end()};
}
