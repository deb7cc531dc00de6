#include <ctime>
#include <iterator>
#include <locale>
#include <sstream>
#include <string>

std::string year(int n)
{
	std::tm tm{};
	tm.tm_year = n - 1900;
	std::ostringstream out;
	std::use_facet<std::time_put<char>>(out.getloc()).put(std::ostreambuf_iterator<char>(out), out, ' ', &tm, 'Y');
	return out.str();
}
