/* Before main: an exception that leaves the constructor of a static object.
 * exit: 134
 * stderr~ libc++abi: terminating due to uncaught exception of type std::logic_error: too early
 */
#include <stdexcept>

struct Early {
	Early() { throw std::logic_error("too early"); }
};

static Early early;

int main()
{
}
