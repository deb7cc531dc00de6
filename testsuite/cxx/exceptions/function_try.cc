/* Handlers of a whole function, and of a constructor with its members; the latter cannot swallow the exception.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   function: 5
 *   constructor: 6
 *   outside: 6
 */
#include <cstdio>

static int number(int n)
try {
	if (n) throw n;
	return 0;
} catch (int i) {
	return i;
}

struct Member {
	explicit Member(int n) { throw n; }
};

struct Whole {
	Member m;
	Whole() try : m(6) {
	} catch (int i) {
		std::printf("constructor: %d\n", i);
	}
};

int main()
{
	std::printf("function: %d\n", number(5));
	try { Whole w; } catch (int i) { std::printf("outside: %d\n", i); }
}
