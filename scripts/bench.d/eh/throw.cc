// throw and catch of an int, as often as said.
#include <cstdio>
#include <cstdlib>

__attribute__((noinline)) static void leave(int value)
{
	throw value;
}

int main(int argc, char **argv)
{
	long n = 0, max = argc > 1 ? std::atol(argv[1]) : 1;
	while (n < max) {
		try {
			leave(1);
		} catch (int value) {
			n += value;
		}
	}
	std::printf("%ld\n", n);
}
