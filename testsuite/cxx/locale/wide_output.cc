/* A program that writes to wcout alone: it has the wide streams and what they need, and they are flushed at its end.
 * matrix: -O0 | -O2 | -O2 -fno-exceptions | -Os -flto
 * stdout:
 *   wide 42 -7 ff 1.5 true 3
 * stderr:
 *   unbuffered 1
 *   logged 2
 */
#include <iomanip>
#include <iostream>

int main()
{
	std::wcerr << L"unbuffered " << 1 << L'\n';
	std::wclog << L"logged " << 2 << L'\n';
	std::wcout << L"wide " << 42 << L' ' << -7L << L' ' << std::hex << 255u << L' ' << 1.5 << L' ' << std::boolalpha
		<< true << L' ' << static_cast<unsigned short>(3) << L'\n';
}
