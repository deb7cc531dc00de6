/* An exception that leaves a noexcept function ends in std::terminate, whose handler sees it.
 * flags: -Wno-exceptions
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * exit: 3
 * stdout:
 *   is noexcept: 1 0
 *   in the handler: not allowed
 */
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

static void strict() noexcept
{
	throw std::runtime_error("not allowed");
}

static void lax()
{
}

int main()
{
	std::set_terminate([] {
		try { std::rethrow_exception(std::current_exception()); }
		catch (const std::exception &e) { std::printf("in the handler: %s\n", e.what()); }
		std::fflush(stdout);
		std::_Exit(3);
	});
	std::printf("is noexcept: %d %d\n", noexcept(strict()), noexcept(lax()));
	try { strict(); } catch (...) { std::puts("caught"); }
}
