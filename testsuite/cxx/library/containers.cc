/* C++ links with no flag: containers, strings, static destructors.
 * stdout:
 *   a:1 b:2 c:3
 *   destroyed
 */
#include <cstdio>
#include <map>
#include <string>

struct Static {
	~Static() { std::puts("destroyed"); }
};

static Static at_the_end;

int main()
{
	std::map<std::string, int> map{{"b", 2}, {"c", 3}, {"a", 1}};
	std::string all;
	for (const auto &[name, value] : map)
		all += (all.empty() ? "" : " ") + name + ":" + std::to_string(value);
	std::puts(all.c_str());
}
