/*
 * What memmem and strstr share: they look for the needle's first two bytes and its last at their distance, in 16 places at
 * once, and compare where all three are. Where that finds much and leads to little, the rest is for an algorithm with a
 * bound.
 */
#include <string.h>
#include "blocks.h"

#define hidden __attribute__((__visibility__("hidden")))

/* Finds m bytes in n, in time linear in n + m and without memory; 1 < m <= n. */
hidden const char *__two_way(const char *hay, size_t n, const char *needle, size_t m);

struct needle {
	const char *bytes;
	size_t length;
	v128_t head, neck, tail;
};

/* `m` is at least 2. */
static inline struct needle make_needle(const char *s, size_t m)
{
	return (struct needle){s, m, wasm_i8x16_splat(s[0]), wasm_i8x16_splat(s[1]), wasm_i8x16_splat(s[m - 1])};
}

/* All ones at those of the 16 places from p on where the needle may be; m + 15 bytes are there. */
static inline v128_t places(const struct needle *needle, const char *p)
{
	return wasm_i8x16_eq(load(p), needle->head) & wasm_i8x16_eq(load(p + 1), needle->neck) &
		wasm_i8x16_eq(load(p + needle->length - 1), needle->tail);
}

/* Whether the needle is at p; adds to `work` the bytes that were compared for it, or a few more. */
static inline int is_at(const struct needle *needle, const char *p, size_t *work)
{
	const char *s = needle->bytes;
	size_t n = needle->length;
	*work += BLOCK;
	if (n < BLOCK)
		return !memcmp(p, s, n);
	for (; n > BLOCK; p += BLOCK, s += BLOCK, n -= BLOCK, *work += BLOCK)
		if (bits(wasm_i8x16_eq(load(p), load(s))) != 0xffff)
			return 0;
	return bits(wasm_i8x16_eq(load(p + n - BLOCK), load(s + n - BLOCK))) == 0xffff;
}

/* How much may be compared in vain on the way to byte `at`. */
static inline size_t allowance(size_t at)
{
	return 1024 + 8 * at;
}
