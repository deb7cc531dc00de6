/* A hundred thousand exceptions, from deep down, and no memory is lost.
 * matrix: -O0 | -O2 | -Os
 * stdout:
 *   100000 caught, 0 still allocated
 */
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

static long balance;

void *operator new(std::size_t size)
{
	balance++;
	if (void *p = std::malloc(size)) return p;
	throw std::bad_alloc();
}

void operator delete(void *p) noexcept
{
	if (p) balance--;
	std::free(p);
}

void operator delete(void *p, std::size_t) noexcept
{
	operator delete(p);
}

[[gnu::noinline]] static void down(int depth, const std::string &text)
{
	std::string longer = text + "more than fits into a short string";
	if (depth == 0) throw longer;
	down(depth - 1, text);
}

int main()
{
	int caught = 0;
	for (int i = 0; i < 100000; i++) {
		try { down(5, "x"); } catch (const std::string &s) { caught += s.size() > 30; }
	}
	std::printf("%d caught, %ld still allocated\n", caught, balance);
}
