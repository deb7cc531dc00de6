/* Integer conversions of printf: flags, width, precision, and every length modifier.
 * stdout:
 *   [42] [   42] [42   ] [00042] [+42] [ 42] [042] [     042] [042     ] [+0042] [     042]
 *   [-42] [  -42] [-42  ] [-0042] [-42] [-42] [-042] [-42]
 *   [377] [0377] [ff] [0xff] [FF] [0XFF] [      0xff] [0xff      ] [0x000000ff] [255]
 *   [0] [0] [] [] [0] [     ]
 *   [     1] [2     ] [003] [4] [    05]
 *   [44] [44] [4464] [4464]
 *   [-9223372036854775808] [18446744073709551615] [ffffffffffffffff] [-9223372036854775808] [18446744073709551615]
 *   [7] [-7] [-8] [-9] [10]
 *   [2147483647] [-2147483648] [4294967295]
 *   [-1] [65535] [ffffffff] [-9223372036854775808] [FFFFFFFFFFFFFFFF]
 *   31 positional 1f
 *      5|abc
 *   abcdefg
 *   hijkl
 *   3 4 5
 */
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdio.h>

int main(void)
{
	printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%.3d] [%8.3d] [%-8.3d] [%+05d] [%08.3d]\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42);
	printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%.3d] [%i]\n", -42, -42, -42, -42, -42, -42, -42, -42);
	printf("[%o] [%#o] [%x] [%#x] [%X] [%#X] [%#10x] [%-#10x] [%#010x] [%u]\n", 255, 255, 255, 255, 255, 255, 255, 255, 255, 255);
	printf("[%#o] [%#x] [%.0d] [%.0x] [%#.0o] [%5.0d]\n", 0, 0, 0, 0, 0, 0);
	printf("[%*d] [%*d] [%.*d] [%.*d] [%*.*d]\n", 6, 1, -6, 2, 3, 3, -1, 4, 6, 2, 5);
	printf("[%hhd] [%hhu] [%hd] [%hu]\n", 300, 300, 70000, 70000);
	printf("[%lld] [%llu] [%llx] [%jd] [%ju]\n", LLONG_MIN, ULLONG_MAX, ULLONG_MAX, INTMAX_MIN, UINTMAX_MAX);
	printf("[%zu] [%zd] [%td] [%ld] [%lu]\n", (size_t)7, (ptrdiff_t)-7, (ptrdiff_t)-8, -9L, 10UL);
	printf("[%d] [%d] [%u]\n", INT_MAX, INT_MIN, UINT_MAX);
	printf("[%" PRId8 "] [%" PRIu16 "] [%" PRIx32 "] [%" PRId64 "] [%" PRIXMAX "]\n", (int8_t)-1, (uint16_t)65535, UINT32_MAX, INT64_MIN,
		UINTMAX_MAX);
	printf("%2$d %1$s %2$x\n", "positional", 31);
	printf("%1$*2$d|%3$.*4$s\n", 5, 4, "abcdef", 3);
	int n = -1;
	signed char hh = -1;
	long long ll = -1;
	printf("abc%n", &n);
	printf("defg%hhn\n", &hh);
	printf("%s%lln\n", "hijkl", &ll);
	printf("%d %d %lld\n", n, hh, ll);
	return 0;
}
