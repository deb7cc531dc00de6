/* With -fno-sanitize-recover the first object of another class ends the program; objects of the right one do not.
 * flags: -fsanitize=vptr -fno-sanitize-recover=vptr -O1
 * exit: 1
 * host: skip the host's compiler names other columns
 * stdout:
 *   8
 * stderr~ vptr-ends.cc:[..]: runtime error: member call on address 0x[..] which does not point to an object of type 'Right'
 * stderr~ note: object is of type 'Base'
 */
#include <cstdio>

struct Base {
	virtual int number() { return 1; }
};
struct Right : Base {
	int number() override { return 8; }
};

template <class T> static int call(void *volatile p)
{
	return static_cast<T *>(p)->number();
}

int main()
{
	Right right;
	Base base;
	std::printf("%d\n", call<Right>(&right));
	std::fflush(stdout);
	std::printf("%d\n", call<Right>(&base));
}
