/*
 * strrchr: one pass that remembers the last block with the byte in it.
 */
#include <string.h>
#include "blocks.h"

char *strrchr(const char *s, int c)
{
	const v128_t all = wasm_i8x16_splat((char)c);
	const char *p = s - misaligned(s, BLOCK), *place = NULL;
	unsigned in_place = 0, before = ~0u << (s - p);
	for (;; p += BLOCK, before = ~0u) {
		if (!misaligned(p, 4 * BLOCK) && p > s)
			for (;; p += 4 * BLOCK) {
				const v128_t a = load(p), b = load(p + 16), c = load(p + 32), d = load(p + 48);
#define STOPS(v) wasm_u8x16_min(v, wasm_v128_xor(v, all))
				const v128_t ab = wasm_u8x16_min(STOPS(a), STOPS(b)), cd = wasm_u8x16_min(STOPS(c), STOPS(d));
				if (bits(zeros(wasm_u8x16_min(ab, cd))))
					break;
			}
		const v128_t v = load(p);
		unsigned found = bits(wasm_i8x16_eq(v, all)) & before;
		const unsigned end = bits(zeros(v)) & before;
		if (end)
			found &= end ^ (end - 1);
		if (found) {
			place = p;
			in_place = found;
		}
		if (end)
			return place ? (char *)place + last(in_place) : NULL;
	}
}
