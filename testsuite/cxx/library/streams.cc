/* iostreams: formatting, parsing, files, strings, the exception mask, standard input.
 * dirs: .
 * matrix: -O0 | -O2
 * stdin:
 *   12 0x1f 3.5 word rest of line
 * stdout:
 *   12 31 3.5 word rest of line
 *   [   42][42   ][00042] 0x2a 052 1.50e+00 3.1416 true
 *   at end: eof 1 fail 1
 *   line 1
 *   line 2
 *   pos 7 of 14
 *   failure
 *   wide: 7
 */
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

int main()
{
	int decimal, hex;
	double real;
	std::string word, line;
	std::cin >> decimal >> std::hex >> hex >> real >> word;
	std::getline(std::cin >> std::ws, line);
	std::cout << decimal << ' ' << hex << ' ' << real << ' ' << word << ' ' << line << '\n';

	std::ostringstream out;
	out << '[' << std::setw(5) << 42 << "][" << std::left << std::setw(5) << 42 << "][" << std::right << std::setfill('0')
	    << std::setw(5) << 42 << "] " << std::showbase << std::hex << 42 << ' ' << std::oct << 42 << std::dec << ' '
	    << std::scientific << std::setprecision(2) << 1.5 << ' ' << std::fixed << std::setprecision(4) << 3.14159265 << ' '
	    << std::boolalpha << true;
	std::cout << out.str() << std::endl;

	std::istringstream in("1 2 x");
	int n;
	while (in >> n) {}
	in.clear();
	std::string rest;
	in >> rest >> rest;
	std::cout << "at end: eof " << in.eof() << " fail " << in.fail() << '\n';

	{
		std::ofstream file("f");
		file << "line 1\nline 2\n";
	}
	std::fstream file("f", std::ios::in | std::ios::out);
	while (std::getline(file, line)) std::cout << line << '\n';
	file.clear();
	file.seekg(0, std::ios::end);
	auto size = file.tellg();
	file.seekg(7);
	std::cout << "pos " << file.tellg() << " of " << size << '\n';

	file.exceptions(std::ios::failbit);
	file.seekg(0, std::ios::end);
	try { file >> n; } catch (const std::ios_base::failure &) { std::cout << "failure\n"; }

	std::wostringstream wide;
	wide << L"wide: " << 7;
	for (wchar_t c : wide.str()) std::cout << static_cast<char>(c);
	std::cout << '\n';
}
