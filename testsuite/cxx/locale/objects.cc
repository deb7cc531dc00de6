/* Narrow streams in one object, wide ones and facets of time in two others.
 * sources: parts/wide.cc parts/time.cc
 * matrix: -O0 | -O2 -flto
 * stdout:
 *   narrow 1 wide 2 2026
 */
#include <iostream>
#include <string>

std::string wide(int), year(int);

int main()
{
	std::cout << "narrow " << 1 << " wide " << wide(2) << ' ' << year(2026) << std::endl;
}
