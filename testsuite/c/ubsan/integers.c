/* -fsanitize=undefined on integers: the words are gcc's and clang's.
 * flags: -fsanitize=undefined -w
 * matrix: -O0 | -O2 | -O1 -flto
 * stdout:
 *   integers.c:44:13: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'
 *   integers.c:45:15: runtime error: signed integer overflow: -2147483648 - 1 cannot be represented in type 'int'
 *   integers.c:46:13: runtime error: signed integer overflow: 2147483647 * 2 cannot be represented in type 'int'
 *   integers.c:47:9: runtime error: negation of -2147483648 cannot be represented in type 'int'; cast to an unsigned type to negate this value to itself
 *   integers.c:48:17: runtime error: signed integer overflow: 0xc0000000000000000000000000000000 * 4 cannot be represented in type '__int128'
 *   integers.c:49:11: runtime error: signed integer overflow: 32767 * 2147483647 cannot be represented in type 'int'
 *   integers.c:55:13: runtime error: shift exponent 40 is too large for 32-bit type 'int'
 *   integers.c:56:13: runtime error: shift exponent -1 is negative
 *   integers.c:57:15: runtime error: left shift of negative value -1
 *   integers.c:58:13: runtime error: left shift of 2147483647 by 1 places cannot be represented in type 'int'
 *   integers.c:59:11: runtime error: shift exponent 40 is too large for 32-bit type 'unsigned int'
 *   integers.c:65:3: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'
 *   integers.c:67:2: runtime error: signed integer overflow: -2147483648 - 1 cannot be represented in type 'int'
 *   integers.c:69:4: runtime error: signed integer overflow: 2147483647 + 5 cannot be represented in type 'int'
 *   integers.c:71:4: runtime error: signed integer overflow: -2147483648 * 3 cannot be represented in type 'int'
 *   integers.c:85:14: runtime error: signed integer overflow: 2147483647 - -1 cannot be represented in type 'int'
 *   integers.c:85:19: runtime error: signed integer overflow: -2147483648 - 1 cannot be represented in type 'int'
 */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

static volatile int one = 1, minus = -1, big = INT_MAX, small = INT_MIN, many = 40;
static volatile unsigned u = 5;
static volatile unsigned long long places = 40;
static volatile __int128 widest = (__int128)1 << 126;
static volatile short s = SHRT_MAX;
static volatile signed char c = SCHAR_MIN;
static volatile long long sink;

static int get(int a[static 1], int i)
{
	int local[4] = { 1, 2, 3, 4 };
	return local[i & 3] + a[0];
}

static void arithmetic(void)
{
	sink = big + one;
	sink = small - one;
	sink = big * 2;
	sink = -small;
	sink = -widest * 4 - widest;
	sink = s * big;
	sink = c - one;
}

static void shifts(void)
{
	sink = one << many;
	sink = one << minus;
	sink = minus << one;
	sink = big << one;
	sink = u >> places;
}

static void steps(void)
{
	int i = big;
	i++;
	i = small;
	--i;
	i = big;
	i += 5;
	i = small;
	i *= 3;
	sink = i;
}

int main(void)
{
	dup2(1, 2);
	arithmetic();
	shifts();
	steps();
	int a[1] = { 0 };
	sink = get(a, 2);
	/* A place is reported once. */
	for (int i = 0; i < 3; i++)
		sink = big - -1 - i;
	return 0;
}
