/* `throw;` passes on the same object, through handlers in handlers; one that is changed stays changed.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   inner 1
 *   outer 2
 *   from a function: 3
 *   of the inner: a
 *   then the outer: b
 *   destroyed 1 time(s)
 */
#include <cstdio>

static int destroyed;
struct Counted {
	int n = 1;
	Counted() = default;
	Counted(const Counted &) = default;
	~Counted() { destroyed++; }
};

static void pass_on()
{
	throw;
}

int main()
{
	try {
		try { throw Counted(); }
		catch (Counted &c) { std::printf("inner %d\n", c.n++); throw; }
	} catch (Counted &c) {
		std::printf("outer %d\n", c.n);
	}
	int once = destroyed;
	try {
		try { throw 3; } catch (...) { pass_on(); }
	} catch (int i) {
		std::printf("from a function: %d\n", i);
	}
	try {
		try { throw 'b'; }
		catch (char outer) {
			try { throw 'a'; }
			catch (char) {
				try { throw; } catch (char c) { std::printf("of the inner: %c\n", c); }
			}
			throw;
		}
	} catch (char c) {
		std::printf("then the outer: %c\n", c);
	}
	std::printf("destroyed %d time(s)\n", once);
}
