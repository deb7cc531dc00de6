/* g++ defines _GNU_SOURCE, so that C++ programs see all of the C library: so does wasic++.
 * stdout:
 *   defined
 *   found: b=c
 */
#include <cstdio>
#include <cstring>

int main()
{
#ifdef _GNU_SOURCE
	std::puts("defined");
#endif
	std::printf("found: %s\n", (const char *)memmem("a=b=c", 5, "b", 1));
}
