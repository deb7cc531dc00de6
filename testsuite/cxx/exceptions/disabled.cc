/* -fno-exceptions: the smaller library; what would throw ends the program.
 * flags: -fno-exceptions
 * matrix: -O0 | -O2 | -O2 -flto
 * exit: 134
 * stdout:
 *   1 2 3
 */
#include <iostream>
#include <vector>

int main()
{
	std::vector<int> v{1, 2, 3};
	for (int i = 0; i < 3; i++) std::cout << v[i] << (i < 2 ? " " : "\n");
	std::cout.flush();
	return v.at(3);
}
