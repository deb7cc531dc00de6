/* A program that reads from wcin, before which wcout is flushed, and writes with printf.
 * stdin:
 *   12 ff 2.5 word rest of line
 * stdout:
 *   12 255 2.5 4 13
 */
#include <cstdio>
#include <iostream>
#include <string>

int main()
{
	int decimal, hex;
	double real;
	std::wstring word, rest;
	std::wcin >> decimal >> std::hex >> hex >> real >> word;
	std::getline(std::wcin, rest);
	std::printf("%d %d %g %zu %zu\n", decimal, hex, real, word.size(), rest.size());
}
