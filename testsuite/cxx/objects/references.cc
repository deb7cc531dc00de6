/* A temporary that a static or thread-local reference keeps alive is destroyed at the end like a static object.
 * matrix: -O0 | -O2 | -O2 -flto
 * stdout:
 *   main
 *   end of main
 *   ~thread-local reference
 *   ~local reference
 *   ~global reference
 */
#include <cstdio>

struct Traced {
	const char *name;
	explicit Traced(const char *n) : name(n) {}
	Traced(const Traced &) = delete;
	~Traced() { std::printf("~%s\n", name); }
};

static const Traced &global = Traced("global reference");

static const Traced &local()
{
	static const Traced &reference = Traced("local reference");
	return reference;
}

static const Traced &of_thread()
{
	static thread_local const Traced &reference = Traced("thread-local reference");
	return reference;
}

int main()
{
	std::puts("main");
	if (*local().name && *of_thread().name && *global.name) std::puts("end of main");
}
