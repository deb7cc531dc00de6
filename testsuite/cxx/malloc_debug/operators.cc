/* -fmalloc=debug: blocks of new, new[] and malloc go back by delete, delete[] and free, and with their true size.
 * flags: -g -Wno-mismatched-new-delete -fmalloc=debug
 * env: WASICC_MALLOC=continue
 * host: skip the host's malloc does not see it
 * exit: 0
 * stderr~ malloc: delete of a block of 16 bytes at 0x[..] that new[] has made
 * stderr~ in main at [..]operators.cc:33:2
 * stderr~ in main at [..]operators.cc:33:9
 * stderr~ malloc: delete[] of a block of 4 bytes at 0x[..] that new has made
 * stderr~ in main at [..]operators.cc:34:2
 * stderr~ in main at [..]operators.cc:34:11
 * stderr~ malloc: free of a block of 4 bytes at 0x[..] that new has made
 * stderr~ in main at [..]operators.cc:36:2
 * stderr~ in main at [..]operators.cc:35:11
 * stderr~ malloc: delete of a block of 4 bytes at 0x[..] that malloc has made
 * stderr~ in main at [..]operators.cc:37:2
 * stderr~ in main at [..]operators.cc:37:28
 * stderr~ malloc: delete with a size of 8 of a block of 4 bytes at 0x[..]
 * stderr~ in main at [..]operators.cc:39:2
 * stderr~ in main at [..]operators.cc:38:6
 * stderr~ malloc: leaks: 8 bytes in 1 block that nothing points to any more
 * stderr~ in main at [..]operators.cc:40:24
 */
#include <cstdlib>
#include <new>

struct Pair {
	long a, b;
};

int main()
{
	delete new int[4];
	delete[] new int;
	int *p = new int;
	std::free(p);
	delete static_cast<int *>(std::malloc(4));
	p = new int;
	operator delete(p, 8);
	Pair *volatile pair = new Pair;
	pair = nullptr;
	return 0;
}
