/*
 * strspn, strcspn and strpbrk.
 *
 * Up to four bytes are compared with, one after the other. A larger set is two tables of 16: `rows` for bytes below 128
 * and `high_rows` for the others have, at a byte's low four bits, one bit for each value of the three bits above them. So
 * 16 bytes are looked up at once, however large the set.
 */
#include "blocks.h"

enum { FEW = 4 };

struct few {
	v128_t bytes[FEW];
};

struct set {
	v128_t rows, high_rows;
};

static inline struct set make_set(const char *list)
{
	const v128_t places = wasm_u8x16_const(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
	struct set set = {wasm_i8x16_const_splat(0), wasm_i8x16_const_splat(0)};
	for (; *list; list++) {
		const int c = *list;
		const v128_t bit = wasm_i8x16_splat((char)(1 << (c >> 4 & 7)));
		/* No place is above 15: each byte is in one of the two. */
		set.rows |= bit & wasm_i8x16_eq(places, wasm_i8x16_splat((char)(c & 0x8f)));
		set.high_rows |= bit & wasm_i8x16_eq(places, wasm_i8x16_splat((char)((c & 0x8f) ^ 0x80)));
	}
	return set;
}

/* All ones where a byte of `v` is not in the set. */
static inline v128_t outside_set(const struct set *set, v128_t v)
{
	/* An index above 15 gives zero: so each of these looks at the bytes of its half alone. */
	const v128_t low = v & wasm_i8x16_const_splat((char)0x8f);
	const v128_t row = wasm_i8x16_swizzle(set->rows, low) |
		wasm_i8x16_swizzle(set->high_rows, low ^ wasm_i8x16_const_splat((char)0x80));
	const v128_t column = wasm_u16x8_shr(v, 4) & wasm_i8x16_const_splat(7);
	const v128_t bit = wasm_i8x16_swizzle(wasm_u8x16_const(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128), column);
	return zeros(row & bit);
}

static inline v128_t outside_few(const struct few *few, v128_t v)
{
	const v128_t front = wasm_i8x16_eq(v, few->bytes[0]) | wasm_i8x16_eq(v, few->bytes[1]);
	return ~(front | wasm_i8x16_eq(v, few->bytes[2]) | wasm_i8x16_eq(v, few->bytes[3]));
}

/*
 * The first byte of s that is not in the list, which may be s's end; with `inverse` the first that is, or s's end.
 * The list is not empty.
 */
static inline const char *span(const char *s, const char *list, int inverse)
{
	const char *p = s - misaligned(s, BLOCK);
	unsigned before = ~0u << (s - p);
#define SPAN(outside, set) \
	for (;; p += BLOCK, before = ~0u) { \
		const v128_t v = load(p), out = outside(&(set), v); \
		const unsigned stops = bits(inverse ? ~out | zeros(v) : out) & before; \
		if (stops) \
			return p + first(stops); \
	}
	size_t n = 1;
	while (n <= FEW && list[n])
		n++;
	if (n <= FEW) {
		struct few few;
		for (size_t i = 0; i < FEW; i++)
			few.bytes[i] = wasm_i8x16_splat(list[i < n ? i : 0]);
		SPAN(outside_few, few)
	}
	const struct set set = make_set(list);
	SPAN(outside_set, set)
#undef SPAN
}
