/*
 * memrchr: aligned blocks from the end, four at a time while there are as many.
 */
#include <string.h>
#include "blocks.h"

void *__memrchr(const void *s, int c, size_t n)
{
	const v128_t all = wasm_i8x16_splat((char)c);
	if (!n)
		return NULL;
	const char *begin = s, *end = begin + n - 1;
	const char *p = end - misaligned(end, BLOCK);
	unsigned found = bits(wasm_i8x16_eq(load(p), all)) & ((2u << (end - p)) - 1);
	if (!found)
		for (; p - begin > 4 * BLOCK; p -= 4 * BLOCK) {
			const v128_t a = wasm_i8x16_eq(load(p - 16), all), b = wasm_i8x16_eq(load(p - 32), all);
			const v128_t c = wasm_i8x16_eq(load(p - 48), all), d = wasm_i8x16_eq(load(p - 64), all);
			if (bits(wasm_v128_or(wasm_v128_or(a, b), wasm_v128_or(c, d))))
				break;
		}
	while (!found && p > begin) {
		p -= BLOCK;
		found = bits(wasm_i8x16_eq(load(p), all));
	}
	/* The first block may begin before the object. */
	return found && p + last(found) >= begin ? (char *)p + last(found) : NULL;
}

void *memrchr(const void *, int, size_t) __attribute__((__weak__, __alias__("__memrchr")));
