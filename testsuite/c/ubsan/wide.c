/* -fsanitize=undefined on types whose names or operands compilers tell otherwise: long long, _BitInt, variable-length arrays.
 * flags: -fsanitize=undefined,unsigned-integer-overflow -w
 * matrix: -O0 | -O2
 * host: skip it has other names for the types
 * stdout:
 *   wide.c:36:14: runtime error: signed integer overflow: 9223372036854775807 + 1 cannot be represented in type 'long long'
 *   wide.c:37:14: runtime error: signed integer overflow: 9223372036854775807 * 9223372036854775807 cannot be represented in type 'long long'
 *   wide.c:38:15: runtime error: signed integer overflow: -9223372036854775807 - 2 cannot be represented in type 'long long'
 *   wide.c:39:14: runtime error: left shift of 9223372036854775807 by 62 places cannot be represented in type 'long long'
 *   wide.c:40:24: runtime error: shift exponent 64 is too large for 64-bit type 'long long'
 *   wide.c:41:11: runtime error: unsigned integer overflow: 4294967295 + 1 cannot be represented in type 'unsigned int'
 *   wide.c:42:11: runtime error: unsigned integer overflow: 4294967295 * 2 cannot be represented in type 'unsigned int'
 *   wide.c:43:15: runtime error: unsigned integer overflow: 18446744073709551615 + 1 cannot be represented in type 'unsigned long long'
 *   wide.c:44:11: runtime error: unsigned integer overflow: 1 - 18446744073709551615 cannot be represented in type 'unsigned long long'
 *   wide.c:45:17: runtime error: unsigned integer overflow: 0xffffffffffffffffffffffffffffffff * 2 cannot be represented in type 'unsigned __int128'
 *   wide.c:46:9: runtime error: negation of 4294967295 cannot be represented in type 'unsigned int'
 *   wide.c:47:13: runtime error: signed integer overflow: 68719476735 + 1 cannot be represented in type '_BitInt(37)'
 *   wide.c:49:15: runtime error: signed integer overflow: 0x00000007ffffffffffffffffffffffff + 1 cannot be represented in type '_BitInt(100)'
 *   wide.c:51:11: runtime error: variable length array bound evaluates to non-positive value -1
 */
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static volatile int one = 1, minus = -1;
static volatile unsigned u = UINT_MAX;
static volatile long long wide = LLONG_MAX, sink;
static volatile unsigned long long uwide = ULLONG_MAX;
static volatile unsigned __int128 uwidest = ~(unsigned __int128)0;
static volatile _BitInt(37) odd = ((_BitInt(37))1 << 35) - 1 + ((_BitInt(37))1 << 35);
static volatile _BitInt(100) large;

int main(void)
{
	dup2(1, 2);
	sink = wide + one;
	sink = wide * wide;
	sink = -wide - 2;
	sink = wide << 62;
	sink = (long long)one << 64;
	sink = u + 1;
	sink = u * 2;
	sink = uwide + 1;
	sink = 1 - uwide;
	sink = uwidest * 2;
	sink = -u;
	sink = odd + 1;
	large = ((_BitInt(100))1 << 98) - 1 + ((_BitInt(100))1 << 98);
	sink = large + 1;
	int n = minus;
	char vla[n];
	sink = sizeof vla;
	return 0;
}
