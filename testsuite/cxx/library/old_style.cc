/* Old C++ that g++ takes with a warning: the register keyword, no space before PRI macros, narrowing in braces.
 * compiler~ [..]-Wregister[..]
 * stdout:
 *   7 3
 */
#include <cinttypes>
#include <cstdio>

int main()
{
	register int seven = 7;
	uint32_t three = 3;
	char narrow[] = {seven};
	std::printf("%"PRId32" %"PRIu32"\n", narrow[0], three);
}
