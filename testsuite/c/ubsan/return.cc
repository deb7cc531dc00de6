/* -fsanitize=undefined in C++: enums, references to nothing, calls on nothing, the end of a function that has a result.
 * flags: -fsanitize=undefined -w
 * exit: 1
 * host: skip the host's compiler reports other columns, and no enums
 * stdout:
 *   return.cc:38:9: runtime error: load of value 17, which is not a valid value for type 'Colour'
 *   return.cc:39:18: runtime error: member call on null pointer of type 'Object'
 *   return.cc:20:6: runtime error: member call on null pointer of type 'Object *'
 *   return.cc:40:22: runtime error: reference binding to null pointer of type 'Object'
 *   return.cc:26:12: runtime error: execution reached the end of a value-returning function without returning a value
 */
#include <cstdio>
#include <cstring>
#include <unistd.h>

enum Colour { red, green, blue };

struct Object {
	int member;
	int call() { return 1; }
};

static Object *volatile nothing;
static volatile int sink, one = 1;

static int end(int n)
{
	if (n == 0)
		return 1;
}

int main()
{
	dup2(1, 2);
	int value = 17;
	Colour colour;
	std::memcpy(&colour, &value, sizeof colour);
	sink = colour == red;
	sink = nothing->call();
	Object &reference = *nothing;
	if (!one)
		sink = reference.member;
	return end(one) > 100;
}
