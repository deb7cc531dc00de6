/* An exception in a coroutine comes out where it is resumed (C++20).
 * flags: -std=c++20
 * matrix: -O0 | -O2
 * stdout:
 *   1
 *   2
 *   after two: enough
 */
#include <coroutine>
#include <cstdio>
#include <exception>
#include <stdexcept>

struct Numbers {
	struct promise_type {
		int value = 0;
		std::exception_ptr thrown;
		Numbers get_return_object() { return Numbers{std::coroutine_handle<promise_type>::from_promise(*this)}; }
		std::suspend_always initial_suspend() noexcept { return {}; }
		std::suspend_always final_suspend() noexcept { return {}; }
		std::suspend_always yield_value(int n) { value = n; return {}; }
		void return_void() {}
		void unhandled_exception() { thrown = std::current_exception(); }
	};
	std::coroutine_handle<promise_type> handle;
	explicit Numbers(std::coroutine_handle<promise_type> h) : handle(h) {}
	Numbers(const Numbers &) = delete;
	~Numbers() { handle.destroy(); }
	int next()
	{
		handle.resume();
		if (handle.promise().thrown) std::rethrow_exception(handle.promise().thrown);
		return handle.promise().value;
	}
};

static Numbers two()
{
	co_yield 1;
	co_yield 2;
	throw std::runtime_error("enough");
}

int main()
{
	Numbers numbers = two();
	try {
		for (;;) std::printf("%d\n", numbers.next());
	} catch (const std::exception &e) {
		std::printf("after two: %s\n", e.what());
	}
}
