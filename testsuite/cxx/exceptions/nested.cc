/* Exceptions while another is on its way: in a destructor, in a handler, in a nested one that carries the first.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   in flight: 1
 *   caught within: 2
 *   still in flight: 1
 *   outer 1
 *   none in flight: 0
 *   reading the file: no such key
 */
#include <cstdio>
#include <exception>
#include <stdexcept>

struct Busy {
	~Busy()
	{
		std::printf("in flight: %d\n", std::uncaught_exceptions());
		try { throw 2; } catch (int i) { std::printf("caught within: %d\n", i); }
		std::printf("still in flight: %d\n", std::uncaught_exceptions());
	}
};

int main()
{
	try { Busy b; throw 1; } catch (int i) { std::printf("outer %d\n", i); }
	std::printf("none in flight: %d\n", std::uncaught_exceptions());
	try {
		try { throw std::out_of_range("no such key"); }
		catch (...) { std::throw_with_nested(std::runtime_error("reading the file")); }
	} catch (const std::exception &e) {
		std::printf("%s: ", e.what());
		try { std::rethrow_if_nested(e); } catch (const std::exception &inner) { std::puts(inner.what()); }
	}
}
