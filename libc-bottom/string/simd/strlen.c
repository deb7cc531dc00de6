/*
 * strlen: the block that the string begins in, blocks up to a multiple of 64, then four at a time.
 */
#include <string.h>
#include "blocks.h"

size_t strlen(const char *s)
{
	const char *p = s - misaligned(s, BLOCK);
	unsigned found = bits(zeros(load(p))) >> (s - p);
	if (found)
		return first(found);
	for (p += BLOCK; misaligned(p, 4 * BLOCK); p += BLOCK) {
		found = bits(zeros(load(p)));
		if (found)
			return p - s + first(found);
	}
	for (;; p += 4 * BLOCK) {
		const v128_t a = load(p), b = load(p + 16), c = load(p + 32), d = load(p + 48);
		if (bits(zeros(wasm_u8x16_min(wasm_u8x16_min(a, b), wasm_u8x16_min(c, d)))))
			break;
	}
	while (!(found = bits(zeros(load(p)))))
		p += BLOCK;
	return p - s + first(found);
}
