/*
 * memcmp, by blocks that need no alignment: all n bytes of both exist. The last block overlaps the one before.
 */
#include <string.h>
#include "blocks.h"

typedef uint64_t word8 __attribute__((__aligned__(1), __may_alias__));
typedef uint32_t word4 __attribute__((__aligned__(1), __may_alias__));

static int differ(const unsigned char *a, const unsigned char *b, unsigned equal)
{
	const unsigned at = first(~equal);
	return a[at] - b[at];
}

/* Of words that may differ: the first byte that does is the lowest. */
static int words(uint64_t a, uint64_t b)
{
	const unsigned at = __builtin_ctzll(a ^ b) & ~7u;
	return (int)(a >> at & 255) - (int)(b >> at & 255);
}

static int small(const unsigned char *a, const unsigned char *b, size_t n)
{
	if (n >= 8) {
		uint64_t x = *(const word8 *)a, y = *(const word8 *)b;
		if (x == y) {
			x = *(const word8 *)(a + n - 8);
			y = *(const word8 *)(b + n - 8);
		}
		return x == y ? 0 : words(x, y);
	}
	if (n >= 4) {
		const uint64_t x = *(const word4 *)a | (uint64_t)*(const word4 *)(a + n - 4) << 32;
		const uint64_t y = *(const word4 *)b | (uint64_t)*(const word4 *)(b + n - 4) << 32;
		return x == y ? 0 : words(x, y);
	}
	for (; n; n--, a++, b++)
		if (*a != *b)
			return *a - *b;
	return 0;
}

int memcmp(const void *one, const void *other, size_t n)
{
	const unsigned char *a = one, *b = other;
	if (n < BLOCK)
		return small(a, b, n);
	for (; n >= 4 * BLOCK; a += 4 * BLOCK, b += 4 * BLOCK, n -= 4 * BLOCK) {
#define DIFFERENCE(at) wasm_v128_xor(load(a + (at)), load(b + (at)))
		const v128_t front = wasm_v128_or(DIFFERENCE(0), DIFFERENCE(16));
		if (wasm_v128_any_true(wasm_v128_or(front, wasm_v128_or(DIFFERENCE(32), DIFFERENCE(48)))))
			break;
	}
	for (; n > BLOCK; a += BLOCK, b += BLOCK, n -= BLOCK) {
		const unsigned equal = bits(wasm_i8x16_eq(load(a), load(b)));
		if (equal != 0xffff)
			return differ(a, b, equal);
	}
	if (!n)
		return 0;
	a += n - BLOCK, b += n - BLOCK;
	const unsigned equal = bits(wasm_i8x16_eq(load(a), load(b)));
	return equal == 0xffff ? 0 : differ(a, b, equal);
}
