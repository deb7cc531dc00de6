/* -fmalloc=debug has nothing to say of C++ that does nothing wrong.
 * matrix: -O0 -g -fmalloc=debug | -O2 -fmalloc=debug | -fno-exceptions -DNO_THROW -fmalloc=debug
 * host-flags: -std=c++20
 * stdout:
 *   1000 caught 3
 * stderr:
 */
#include <iostream>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <vector>

struct Base {
	virtual ~Base() = default;
	int a[3];
};

struct Derived : Base {
	std::string name = "a name that is too long to be kept in place";
};

struct alignas(64) Wide {
	char c[64];
	~Wide() { count++; }
	static inline int count = 0;
};

static std::vector<std::string> global{"a", "b"};

int main()
{
	std::vector<std::string> v;
	for (int i = 0; i < 1000; i++) v.push_back("a string of some length " + std::to_string(i));
	std::map<std::string, std::unique_ptr<Base>> m;
	for (auto &s : v) m[s] = std::make_unique<Derived>();
	delete[] new Wide[3];
	delete[] new Derived[5];
	delete[] new int[0];
	delete new (std::nothrow) int;
	auto shared = std::make_shared<Derived>();
	std::string caught = "caught";
#ifndef NO_THROW
	try {
		caught.clear();
		throw std::string("caught");
	} catch (std::string &s) {
		caught = s;
	}
#endif
	std::cout << v.size() << " " << caught << " " << Wide::count << "\n";
}
