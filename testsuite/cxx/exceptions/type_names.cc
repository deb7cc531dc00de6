/* The names of types in the message about an uncaught exception are those that the whole demangler gives.
 * flags: -std=c++23
 * host: skip it is about a function of our run-time library
 * stdout:
 *   123 names, 0 wrong, 1 that it leaves alone
 */
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <typeinfo>
#include <unordered_map>
#include <variant>
#include <vector>

extern "C" char *__wasicc_type_name(const char *mangled);

namespace app {
struct Failure {};
template <class... T>
struct Many {
	struct Inner {
		template <class U>
		struct Deep {};
	};
};
template <int N, bool B, unsigned long long U, char C, long L>
struct Numbers {};
enum class Mode { a, b };
template <auto V>
struct Auto {};
template <template <class...> class T>
struct Of {};
template <class T, class U = T>
struct Twice {
	struct In {};
};
namespace {
struct Hidden {};
namespace deeper {
template <class T>
struct More {};
}
}
struct Ops {
	auto operator()(int) { struct L {}; return L(); }
	auto operator+(const Ops &) const { struct L {}; return L(); }
	auto operator[](const char *) && { struct L {}; return L(); }
	template <class T>
	auto call(T, T *) const { struct L {}; return L(); }
	static auto make() { return [](int, auto) {}; }
	int member;
};
template <class T>
auto local(T, std::vector<T>) { struct L {}; return L(); }
template <class T>
auto lambda(T t) { return [t](const T &, int) { return t; }; }
inline namespace v2 {
struct Versioned {};
}
}
using namespace app;

struct [[gnu::abi_tag("new", "x2")]] Tagged {};
typedef float Vector __attribute__((vector_size(16)));
int global;

static auto two()
{
	struct L {};
	{ struct L {}; return L(); }
}

static auto three()
{
	auto a = [] {};
	auto b = [](int) { return [](char) {}; };
	return std::tuple(a, b, b(1));
}

static int names, wrong, left;

static void check(const std::type_info &type)
{
	char *own = __wasicc_type_name(type.name());
	char *full = abi::__cxa_demangle(type.name(), nullptr, nullptr, nullptr);
	names++;
	if (!own) left++;
	else if (!full || std::strcmp(own, full)) {
		wrong++;
		std::printf("%s: %s for %s\n", type.name(), own, full);
	}
	std::free(own);
	std::free(full);
}

#define T(...) check(typeid(__VA_ARGS__))

int main()
{
	T(int); T(char const *); T(unsigned long long); T(wchar_t); T(char8_t); T(char16_t); T(char32_t);
	T(std::nullptr_t); T(long double); T(__int128); T(bool); T(signed char);
	T(int **); T(const int *const *); T(volatile char *); T(const volatile int *); T(int (*)[5]);
	T(int (*)[5][6]); T(int (*)()); T(void (*)(int, const char *, ...)); T(int *(*(*)(int))(char));
	T(void (**)(int)); T(int (*(*)[3])(int)); T(int[3]); T(int[3][4]); T(const int[3]); T(int (&(*)())[4]);
	T(void(int)); T(void(int) noexcept); T(void (*)() noexcept); T(int (&)(int));
	T(void (*)(int &, int &&, const int &)); T(void(*)(int(*)(char), int(&)[3])); T(int Ops::*);
	T(void (Ops::*)(int)); T(void (Ops::*)(int) const); T(void (Ops::*)(int) const &&);
	T(void (Ops::*)(int) const noexcept); T(int (Ops::**)(int)); T(int (*Ops::*)(int)); T(Failure); T(Failure *);
	T(const Failure *); T(Many<>); T(Many<int>); T(Many<int, char, Failure>);
	T(Many<Failure, Failure *, Failure>); T(Many<int>::Inner); T(Many<int>::Inner::Deep<char>);
	T(Many<Many<int>, Many<Many<int>>>); T(Many<Many<int>::Inner::Deep<Failure>, Many<int>::Inner, Failure>);
	T(Numbers<-5, true, 7, 'x', -9>); T(Numbers<0, false, 18446744073709551615ULL, '\0', 2147483647>);
	T(Auto<Mode::a>); T(Auto<5>); T(Auto<Mode::b>); T(Auto<'c'>); T(Auto<nullptr>); T(Auto<&global>);
	T(Auto<two>); T(Auto<3.5>); T(Auto<5u>); T(Auto<(short)-3>); T(Auto<&Ops::member>); T(Of<std::vector>);
	T(Of<Many>); T(Twice<Failure>); T(Twice<int>::In); T(Twice<std::string, std::vector<std::string>>);
	T(Hidden); T(deeper::More<Hidden>); T(Versioned); T(Tagged); T(Many<Tagged, Tagged>); T(Ops()(1));
	T(Ops() + Ops()); T(Ops().operator[]("a")); T(Ops().call(1, (int *)nullptr)); T(Ops::make());
	T(local(1, {})); T(local(std::string(), {})); T(lambda(1)); T(lambda(Failure())); T(two()); T(three());
	T(Vector); T(Many<Vector *, Vector>); T(std::string); T(std::wstring); T(std::vector<int>);
	T(std::map<std::string, std::vector<std::pair<int, const char *>>>); T(std::unique_ptr<Failure>);
	T(std::shared_ptr<const Failure>); T(std::function<void(int, std::string)>);
	T(std::function<int (*(char))[3]>); T(std::tuple<>); T(std::tuple<int, char, std::tuple<int>>);
	T(std::variant<int, std::string>); T(std::array<int, 5>); T(std::optional<std::string>);
	T(std::chrono::milliseconds); T(std::chrono::system_clock::time_point);
	T(std::unordered_map<int, std::string>); T(std::runtime_error); T(std::filesystem::filesystem_error);
	T(std::filesystem::path); T(std::pair<int, const char *>); T(std::vector<bool>::iterator);
	T(std::map<int, int>::const_iterator); T(std::allocator<char>); T(std::integer_sequence<int, 1, 2, 3>);
	T(std::bad_alloc); T(std::bad_variant_access); T(std::bind(two)); T(std::bind(&Ops::member, Ops()));
	struct Local {}; T(Local); T(Many<Local, Local>); auto l = [](auto x) { return x; }; T(l);
	auto m = [l](int, Local) mutable { struct In {}; return In(); }; T(m); T(m(1, Local()));
	struct { int a; } un; T(un); enum { e1 } en; T(en); T(Many<decltype(un) *>);
	std::printf("%d names, %d wrong, %d that it leaves alone\n", names, wrong, left);
}
