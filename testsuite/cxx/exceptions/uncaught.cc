/* An exception that nothing catches ends the program as abort does, and names its type and message.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * exit: 134
 * stderr~ libc++abi: terminating due to uncaught exception of type app::Failure: the disk is gone
 */
#include <stdexcept>

namespace app {
struct Failure : std::runtime_error {
	using runtime_error::runtime_error;
};
}

static void work(int depth)
{
	if (depth == 0) throw app::Failure("the disk is gone");
	work(depth - 1);
}

int main()
{
	work(3);
}
