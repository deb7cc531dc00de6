/* The exceptions that the library itself throws.
 * matrix: -O0 | -O2
 * stdout:
 *   bad_alloc
 *   nothrow null
 *   bad_array_new_length
 *   out_of_range
 *   invalid_argument
 *   stoi out_of_range
 *   length_error
 *   bad_cast
 *   bad_typeid
 *   bad_optional_access
 *   bad_variant_access
 *   bad_any_cast
 *   bad_function_call
 *   bad_weak_ptr
 *   regex_error
 *   ios_base::failure
 *   system_error 2
 */
#include <any>
#include <cstdio>
#include <fstream>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <regex>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeinfo>
#include <variant>
#include <vector>

struct Base { virtual ~Base() = default; };
struct Derived : Base {};

template <class E, class F> static void expect(const char *name, F f)
{
	try { f(); std::printf("%s did not come\n", name); }
	catch (const E &) { std::puts(name); }
	catch (const std::exception &e) { std::printf("%s instead of %s\n", e.what(), name); }
}

int main()
{
	volatile std::size_t huge = SIZE_MAX / 2 - 64;
	expect<std::bad_alloc>("bad_alloc", [&] { volatile auto p = ::operator new(huge); (void)p; });
	std::puts(::operator new(huge, std::nothrow) ? "some" : "nothrow null");
	expect<std::bad_array_new_length>("bad_array_new_length", [] { (void)std::allocator<long>().allocate(SIZE_MAX / 2); });
	std::vector<int> v(3);
	expect<std::out_of_range>("out_of_range", [&] { v.at(3) = 1; });
	expect<std::invalid_argument>("invalid_argument", [] { (void)std::stoi("x"); });
	expect<std::out_of_range>("stoi out_of_range", [] { (void)std::stoi("99999999999"); });
	expect<std::length_error>("length_error", [&] { v.reserve(v.max_size() + 1); });
	Base base;
	Base &as_base = base;
	expect<std::bad_cast>("bad_cast", [&] { (void)dynamic_cast<Derived &>(as_base); });
	Base *volatile none = nullptr;
	expect<std::bad_typeid>("bad_typeid", [&] { Base *p = none; (void)typeid(*p).name(); });
	expect<std::bad_optional_access>("bad_optional_access", [] { (void)std::optional<int>().value(); });
	expect<std::bad_variant_access>("bad_variant_access", [] { (void)std::get<int>(std::variant<char, int>('a')); });
	expect<std::bad_any_cast>("bad_any_cast", [] { (void)std::any_cast<int>(std::any('a')); });
	expect<std::bad_function_call>("bad_function_call", [] { std::function<void()>()(); });
	expect<std::bad_weak_ptr>("bad_weak_ptr", [] { std::shared_ptr<int> p{std::weak_ptr<int>()}; });
	expect<std::regex_error>("regex_error", [] { std::regex r("(a"); });
	expect<std::ios_base::failure>("ios_base::failure", [] {
		std::ifstream in;
		in.exceptions(std::ios::failbit);
		in.open("nosuch");
	});
	try { throw std::system_error(ENOENT, std::generic_category()); }
	catch (const std::system_error &e) { std::printf("system_error %d\n", e.code() == std::errc::no_such_file_or_directory ? 2 : 0); }
}
