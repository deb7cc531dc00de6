/*
 * strcmp, strncmp and their kin without case: blocks of both strings as long as neither reaches behind the end of memory,
 * bytes after that.
 */
#include "blocks.h"

static inline int folded_byte(unsigned char c, int fold)
{
	return fold && c - 'A' < 26u ? c | 0x20 : c;
}

/* A byte is zero where the strings differ, or end. */
static inline v128_t same(const void *one, const void *other, int fold)
{
	const v128_t a = load(one), b = load(other);
	if (!fold)
		return a & wasm_i8x16_eq(a, b);
	/* Letters differ in one bit. Where a byte is one, of either size, this is the largest sum as a signed number. */
	const v128_t bit = wasm_i8x16_const_splat(0x20);
	const v128_t sum = wasm_i8x16_add(a | bit, wasm_i8x16_const_splat(127 - 'z'));
	const v128_t letter = wasm_i8x16_gt(sum, wasm_i8x16_const_splat(127 - 26));
	return a & zeros((a ^ b) & ~(letter & bit));
}

static inline int compare(const char *one, const char *other, size_t n, int fold)
{
	if (!n)
		return 0;
	const unsigned char *a = (const void *)one, *b = (const void *)other;
	const uintptr_t end = last_block(), behind = (uintptr_t)(a > b ? a : b);
	size_t at = 0;
	if (behind <= end) {
		/* Up to where blocks are of use, and in memory. */
		const size_t last = end - behind < n ? end - behind : n - 1;
		for (; at <= last; at += BLOCK) {
			if (at == 4 * BLOCK)
				for (; at + 3 * BLOCK <= last; at += 4 * BLOCK) {
					const unsigned char *x = a + at, *y = b + at;
					const v128_t front = wasm_u8x16_min(same(x, y, fold), same(x + 16, y + 16, fold));
					const v128_t back = wasm_u8x16_min(same(x + 32, y + 32, fold), same(x + 48, y + 48, fold));
					if (bits(zeros(wasm_u8x16_min(front, back))))
						break;
				}
			if (at > last)
				break;
			const unsigned stops = bits(zeros(same(a + at, b + at, fold)));
			if (stops) {
				at += first(stops);
				return at < n ? folded_byte(a[at], fold) - folded_byte(b[at], fold) : 0;
			}
		}
	}
	for (; at < n; at++) {
		const int x = folded_byte(a[at], fold), y = folded_byte(b[at], fold);
		if (x != y || !x)
			return x - y;
	}
	return 0;
}
