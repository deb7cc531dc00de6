/* A local static whose constructor throws is tried again; its guard is free.
 * matrix: -O0 | -O2
 * stdout:
 *   try 1 failed
 *   try 2 failed
 *   made at try 3
 *   made at try 3
 */
#include <cstdio>

static int tries;
struct Stubborn {
	int at;
	Stubborn() : at(++tries) { if (at < 3) throw at; }
};

static int get()
{
	static Stubborn s;
	return s.at;
}

int main()
{
	for (int i = 0; i < 4; i++) {
		try { std::printf("made at try %d\n", get()); }
		catch (int n) { std::printf("try %d failed\n", n); }
	}
}
