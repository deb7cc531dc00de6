/* Thread-local objects are destroyed before static ones, each kind in reverse of its construction; functions of atexit
 * run among the static ones ([basic.start.term]).
 * matrix: -O0 | -O2 | -O2 -flto
 * stdout:
 *   +static
 *   main
 *   +local static
 *   +thread first
 *   +thread second
 *   end of main
 *   ~thread second
 *   ~thread first
 *   atexit
 *   ~local static
 *   ~static
 */
#include <cstdio>
#include <cstdlib>

struct Traced {
	const char *name;
	explicit Traced(const char *n) : name(n) { std::printf("+%s\n", n); }
	~Traced() { std::printf("~%s\n", name); }
};

static Traced global("static");
static thread_local Traced first("thread first");

static void use(const Traced &)
{
}

int main()
{
	std::puts("main");
	static Traced local("local static");
	use(first);
	static thread_local Traced second("thread second");
	use(second);
	std::atexit([] { std::puts("atexit"); });
	std::puts("end of main");
}
