// throw and catch of an int over 20 functions, each with an object to destroy, as often as said.
#include <cstdio>
#include <cstdlib>

static long destroyed;

struct Guard {
	~Guard() { destroyed++; }
};

__attribute__((noinline)) static void leave(int depth)
{
	Guard guard;
	if (depth == 1)
		throw depth;
	leave(depth - 1);
}

int main(int argc, char **argv)
{
	long n = 0, max = argc > 1 ? std::atol(argv[1]) : 1;
	while (n < max) {
		try {
			leave(20);
		} catch (int value) {
			n += value;
		}
	}
	std::printf("%ld %ld\n", n, destroyed);
}
