/* -fsanitize=implicit-conversion, integer and nullability: not undefined, but seldom meant.
 * flags: -fsanitize=implicit-conversion,integer,nullability,local-bounds -w
 * host: skip clang alone has them
 * stdout:
 *   conversions.c:50:9: runtime error: implicit conversion from type 'int' of value 300 (32-bit, signed) to type 'unsigned char' changed the value to 44 (8-bit, unsigned)
 *   conversions.c:51:10: runtime error: implicit conversion from type 'int' of value 300 (32-bit, signed) to type 'signed char' changed the value to 44 (8-bit, signed)
 *   conversions.c:52:10: runtime error: implicit conversion from type 'int' of value -1 (32-bit, signed) to type 'unsigned int' changed the value to 4294967295 (32-bit, unsigned)
 *   conversions.c:53:9: runtime error: implicit conversion from type 'unsigned int' of value 3000000000 (32-bit, unsigned) to type 'int' changed the value to -1294967296 (32-bit, signed)
 *   conversions.c:54:9: runtime error: implicit conversion from type 'long long' of value 1099511627776 (64-bit, signed) to type 'int' changed the value to 0 (32-bit, signed)
 *   conversions.c:55:9: runtime error: implicit conversion from type 'int' of value -1 (32-bit, signed) to type 'unsigned char' changed the value to 255 (8-bit, unsigned)
 *   conversions.c:56:10: runtime error: implicit conversion from type 'unsigned int' of value 3000000000 (32-bit, unsigned) to type 'signed char' changed the value to 0 (8-bit, signed)
 *   conversions.c:57:15: runtime error: implicit conversion from type 'int' of value 300 (32-bit, signed) to type 'unsigned int' changed the value to 4 (3-bit bitfield, unsigned)
 *   conversions.c:58:14: runtime error: implicit conversion from type 'volatile int' of value 300 (32-bit, signed) to type 'int' changed the value to -4 (4-bit bitfield, signed)
 *   conversions.c:59:12: runtime error: unsigned integer overflow: 3000000000 + 3000000000 cannot be represented in type 'unsigned int'
 *   conversions.c:60:12: runtime error: left shift of 3000000000 by 2 places cannot be represented in type 'unsigned int'
 *   conversions.c:61:10: runtime error: negation of 3000000000 cannot be represented in type 'unsigned int'
 *   conversions.c:62:8: runtime error: null pointer passed as argument 1, which is declared to never be null
 *   conversions.c:42:24: note: _Nonnull type annotation specified here
 *   conversions.c:39:2: runtime error: null pointer returned from function declared to never return null
 *   conversions.c:37:13: note: _Nonnull return type annotation specified here
 *   conversions.c:64:20: runtime error: _Nonnull binding to null pointer of type 'int * _Nonnull'
 */
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

static volatile int minus = -1, large = 300;
static volatile unsigned u = 3000000000u;
static volatile long long wide = 1LL << 40;
static volatile unsigned char byte;
static volatile signed char sbyte;
static volatile int sink;
static volatile unsigned usink;
static struct { unsigned three : 3; int four : 4; } fields;
static int *volatile nothing;

static int *_Nonnull gives(void)
{
	return nothing;
}

static void takes(int *_Nonnull p)
{
	sink = p != NULL;
}

int main(void)
{
	dup2(1, 2);
	byte = large;
	sbyte = large;
	usink = minus;
	sink = u;
	sink = wide;
	byte = minus;
	sbyte = u;
	fields.three = large;
	fields.four = large;
	usink = u + u;
	usink = u << 2;
	usink = -u;
	takes(nothing);
	gives();
	int *_Nonnull p = nothing;
	return 0;
}
