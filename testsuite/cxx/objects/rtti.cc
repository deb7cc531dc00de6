/* RTTI: typeid of dynamic types, dynamic_cast down, across and up, through virtual bases; names that can be demangled.
 * matrix: -O0 | -O2
 * stdout:
 *   dynamic type 1
 *   down 1, wrong null 1
 *   across 1
 *   whole 1
 *   app::Shape<int>
 *   before is an order 1
 */
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <typeindex>
#include <typeinfo>

struct A { virtual ~A() = default; int a = 1; };
struct B { virtual ~B() = default; int b = 2; };
struct V : virtual A {};
struct W : virtual A {};
struct All : V, W, B {};
struct Other : A {};

namespace app {
template <class T> struct Shape { virtual ~Shape() = default; };
}

int main()
{
	All all;
	A *a = &all;
	std::printf("dynamic type %d\n", typeid(*a) == typeid(All));
	std::printf("down %d, wrong null %d\n", dynamic_cast<All *>(a) == &all, dynamic_cast<Other *>(a) == nullptr);
	std::printf("across %d\n", dynamic_cast<B *>(a) == static_cast<B *>(&all));
	std::printf("whole %d\n", dynamic_cast<void *>(a) == &all);
	int status = -1;
	char *name = abi::__cxa_demangle(typeid(app::Shape<int>).name(), nullptr, nullptr, &status);
	std::puts(status == 0 ? name : "not demangled");
	std::free(name);
	std::type_index x(typeid(A)), y(typeid(B));
	std::printf("before is an order %d\n", (x < y) != (y < x));
}
