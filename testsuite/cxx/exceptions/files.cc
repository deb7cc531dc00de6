/* An exception crosses translation units in both directions.
 * sources: parts/other.cc
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   from there: 8
 *   caught there: 9
 */
#include <cstdio>
#include "parts/shared.h"

int main()
{
	try { fail(8); } catch (Failure &e) { std::printf("from there: %d\n", e.n); }
	std::printf("caught there: %d\n", guarded([] { throw Failure(9); }));
}
