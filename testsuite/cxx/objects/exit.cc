/* exit in the middle: static and thread-local objects are destroyed, those of the frames are not.
 * matrix: -O0 | -O2
 * exit: 7
 * stdout:
 *   ~thread
 *   ~static
 */
#include <cstdio>
#include <cstdlib>

struct Traced {
	const char *name;
	~Traced() { std::printf("~%s\n", name); }
};

static Traced global{"static"};
static thread_local Traced local{"thread"};

int main()
{
	Traced frame{"frame"};
	if (*local.name) std::exit(7);
}
