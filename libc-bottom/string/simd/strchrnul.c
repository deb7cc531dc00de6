/*
 * strchrnul: as strlen, for two bytes at once. A byte is c or zero where the smaller of it and of it xor c is zero.
 */
#include <string.h>
#include "blocks.h"

char *__strchrnul(const char *s, int c)
{
	const v128_t all = wasm_i8x16_splat((char)c);
#define STOPS(v) wasm_u8x16_min(v, wasm_v128_xor(v, all))
	const char *p = s - misaligned(s, BLOCK);
	const v128_t head = load(p);
	unsigned found = bits(zeros(STOPS(head))) >> (s - p);
	if (found)
		return (char *)s + first(found);
	for (p += BLOCK; misaligned(p, 4 * BLOCK); p += BLOCK) {
		const v128_t v = load(p);
		found = bits(zeros(STOPS(v)));
		if (found)
			return (char *)p + first(found);
	}
	for (;; p += 4 * BLOCK) {
		const v128_t a = load(p), b = load(p + 16), c = load(p + 32), d = load(p + 48);
		const v128_t ab = wasm_u8x16_min(STOPS(a), STOPS(b)), cd = wasm_u8x16_min(STOPS(c), STOPS(d));
		if (bits(zeros(wasm_u8x16_min(ab, cd))))
			break;
	}
	for (;; p += BLOCK) {
		const v128_t v = load(p);
		found = bits(zeros(STOPS(v)));
		if (found)
			return (char *)p + first(found);
	}
}

char *strchrnul(const char *, int) __attribute__((__weak__, __alias__("__strchrnul")));
