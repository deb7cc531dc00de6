/* std::exception_ptr keeps an exception beyond its handler, to be thrown again, any number of times.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   empty
 *   kept: gone wrong
 *   kept: gone wrong
 *   the same object
 *   made: 7
 *   alive 0
 */
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>

static int alive;
struct Counted {
	Counted() { alive++; }
	Counted(const Counted &) { alive++; }
	~Counted() { alive--; }
};

int main()
{
	std::exception_ptr kept = std::current_exception();
	std::puts(kept ? "some" : "empty");
	try { throw std::runtime_error("gone wrong"); } catch (...) { kept = std::current_exception(); }
	const void *seen[2];
	for (int i = 0; i < 2; i++) {
		try { std::rethrow_exception(kept); }
		catch (const std::exception &e) { seen[i] = &e; std::printf("kept: %s\n", e.what()); }
	}
	std::puts(seen[0] == seen[1] ? "the same object" : "copies");
	try { std::rethrow_exception(std::make_exception_ptr(7)); } catch (int i) { std::printf("made: %d\n", i); }
	{
		std::vector<std::exception_ptr> many;
		for (int i = 0; i < 10; i++) {
			try { throw Counted(); } catch (...) { many.push_back(std::current_exception()); }
		}
	}
	std::printf("alive %d\n", alive);
}
