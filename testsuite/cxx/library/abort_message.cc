/* What libc++'s last words may hold: the conversions of printf that it has without printf.
 * host: skip it is about libc++
 * exit: 134
 * stderr~ str -5 -2147483648 7 ff z % 0x10 3 1099511627776 -1099511627776 %5d
 */
#include <__verbose_abort>
#include <cstddef>

int main()
{
	std::__libcpp_verbose_abort("%s %d %i %u %x %c %% %p %zu %llu %lld %5d\n", "str", -5, -2147483647 - 1, 7u, 255, 'z',
		reinterpret_cast<void *>(16), std::size_t(3), 1ull << 40, -(1ll << 40), 1);
}
