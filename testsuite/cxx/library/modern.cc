/* C++20 and C++23 of the library: <format>, <print>, <expected>, <ranges>, <span>, <chrono>'s calendar, <mdspan>.
 * flags: -std=c++23
 * matrix: -O0 | -O2
 * host: skip its library has not all of these
 * stdout:
 *   [   42] [x....] 0x2a 3.14 {}
 *   bad format: 1
 *   value 5, error too big
 *   4 16 36
 *   sum 6
 *   2026-11-21 is a Saturday, 40 days to 2026-12-31
 *   90 min is 1h 30m
 *   element 6
 *   wraps 1, bits 3
 */
#include <bit>
#include <chrono>
#include <expected>
#include <format>
#include <mdspan>
#include <numeric>
#include <print>
#include <ranges>
#include <span>
#include <string>
#include <vector>

static std::expected<int, std::string> small(int n)
{
	if (n > 9) return std::unexpected("too big");
	return n;
}

int main()
{
	std::println("[{:5}] [{:.<5}] {:#x} {:.2f} {{}}", 42, 'x', 42, 3.14159);
	bool bad = false;
	int n = 1;
	try { (void)std::vformat("{:d", std::make_format_args(n)); } catch (const std::format_error &) { bad = true; }
	std::println("bad format: {:d}", bad);
	std::println("value {}, error {}", *small(5), small(10).error());
	std::string even;
	for (int i : std::views::iota(1, 7) | std::views::filter([](int i) { return i % 2 == 0; }) |
	                 std::views::transform([](int i) { return i * i; }))
		even += std::format("{}{}", even.empty() ? "" : " ", i);
	std::println("{}", even);
	int numbers[] = {1, 2, 3};
	std::span<const int> span(numbers);
	std::println("sum {}", std::accumulate(span.begin(), span.end(), 0));
	using namespace std::chrono;
	auto day = 2026y / November / 21;
	std::println("{} is a {:%A}, {} to {}", day, weekday(sys_days(day)), (sys_days(2026y / December / 31) - sys_days(day)).count() == 40 ? "40 days" : "?", 2026y / December / 31);
	hh_mm_ss time(90min);
	std::println("{} is {}{}", 90min == minutes(90) ? "90 min" : "?", time.hours(), std::format(" {}m", time.minutes().count()));
	int cells[] = {1, 2, 3, 4, 5, 6};
	std::mdspan grid(cells, 2, 3);
	std::println("element {}", grid[1, 2]);
	std::println("wraps {:d}, bits {}", std::rotl(1u, 32) == 1, std::popcount(0b10110u));
}
