/* <csetjmp>: setjmp and std::longjmp in functions, members, templates and lambdas.
 * matrix: -O0 | -O2 | -std=c++23 -Os | -O2 -flto
 * stdout:
 *   function 1
 *   member 2
 *   template 3
 *   template 3
 *   lambda 4
 */
#include <csetjmp>
#include <cstdio>

static std::jmp_buf env;

static void leave(int value)
{
	std::longjmp(env, value);
}

static int function()
{
	if (int r = setjmp(env))
		return r;
	leave(1);
	return 0;
}

struct Parser {
	std::jmp_buf env;
	int parse()
	{
		switch (int r = setjmp(env)) {
		case 0:
			fail(2);
		default:
			return r;
		}
	}
	[[noreturn]] void fail(int value) { std::longjmp(env, value); }
};

template <class T> static T generic(T value)
{
	if (setjmp(env) == 0)
		leave(static_cast<int>(value));
	return value;
}

int main()
{
	std::printf("function %d\n", function());
	std::printf("member %d\n", Parser().parse());
	std::printf("template %d\n", generic(3));
	std::printf("template %g\n", generic(3.0));
	auto lambda = [](int value) {
		int r = setjmp(env);
		if (r == 0)
			leave(value);
		return r;
	};
	std::printf("lambda %d\n", lambda(4));
}
