/* An uncaught exception that is no std::exception: its type, as it is written in C++.
 * exit: 134
 * stderr~ libc++abi: terminating due to uncaught exception of type std::[..]pair<int, char const*>
 */
#include <utility>

int main()
{
	throw std::pair<int, const char *>(1, "one");
}
