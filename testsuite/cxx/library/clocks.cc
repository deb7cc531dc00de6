/* std::random_device, the clocks, <random>.
 * matrix: -O0 | -O2
 * stdout:
 *   steady 1
 *   after 2020 1
 *   differ 1
 *   mt19937 4123659995
 */
#include <chrono>
#include <cstdio>
#include <random>

int main()
{
	auto a = std::chrono::steady_clock::now(), b = std::chrono::steady_clock::now();
	std::printf("steady %d\n", std::chrono::steady_clock::is_steady && b >= a);
	auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
	std::printf("after 2020 %d\n", now > 1577836800);
	std::random_device device;
	unsigned x[4] = {device(), device(), device(), device()};
	std::printf("differ %d\n", x[0] != x[1] || x[1] != x[2] || x[2] != x[3]);
	std::mt19937 engine;
	engine.discard(9999);
	std::printf("mt19937 %lu\n", static_cast<unsigned long>(engine()));
}
