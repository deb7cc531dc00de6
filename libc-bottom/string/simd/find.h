/*
 * memchr and strnlen: aligned blocks, since bytes behind the first that fits need not exist, whatever n says.
 */
#include "blocks.h"

static inline const char *find(const char *s, char c, size_t n)
{
	if (!n)
		return NULL;
	const v128_t all = wasm_i8x16_splat(c);
	const size_t skip = misaligned(s, BLOCK);
	const char *p = s - skip;
	unsigned found = bits(wasm_i8x16_eq(load(p), all)) >> skip;
	if (found)
		return first(found) < n ? s + first(found) : NULL;
	if (n <= BLOCK - skip)
		return NULL;
	n -= BLOCK - skip;
	p += BLOCK;
	for (;;) {
		if (!misaligned(p, 4 * BLOCK))
			for (; n > 4 * BLOCK; p += 4 * BLOCK, n -= 4 * BLOCK) {
				const v128_t a = wasm_i8x16_eq(load(p), all), b = wasm_i8x16_eq(load(p + 16), all);
				const v128_t c = wasm_i8x16_eq(load(p + 32), all), d = wasm_i8x16_eq(load(p + 48), all);
				if (bits(wasm_v128_or(wasm_v128_or(a, b), wasm_v128_or(c, d))))
					break;
			}
		found = bits(wasm_i8x16_eq(load(p), all));
		if (found)
			return first(found) < n ? p + first(found) : NULL;
		if (n <= BLOCK)
			return NULL;
		p += BLOCK;
		n -= BLOCK;
	}
}
