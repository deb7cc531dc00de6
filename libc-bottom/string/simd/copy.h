/*
 * stpcpy and strcpy: short strings block by block, the last of which overlaps the one before; long ones, from where they
 * turn out to be long, by strlen and memcpy.
 */
#include <string.h>
#include "blocks.h"

static inline char *copy(char *restrict dest, const char *restrict src)
{
	const uintptr_t end = last_block();
	size_t at = 0, n;
	for (;; at += BLOCK) {
		if (at == 8 * BLOCK || (uintptr_t)(src + at) > end) {
			n = strlen(src + at);
			memcpy(dest + at, src + at, n + 1);
			return dest + at + n;
		}
		const v128_t v = load(src + at);
		const unsigned stops = bits(zeros(v));
		if (stops) {
			n = first(stops);
			break;
		}
		wasm_v128_store(dest + at, v);
	}
	if (at) {
		wasm_v128_store(dest + at + n + 1 - BLOCK, load(src + at + n + 1 - BLOCK));
		return dest + at + n;
	}
	if (n >= 7) {
		__builtin_memcpy(dest, src, 8);
		__builtin_memcpy(dest + n - 7, src + n - 7, 8);
	} else if (n >= 3) {
		__builtin_memcpy(dest, src, 4);
		__builtin_memcpy(dest + n - 3, src + n - 3, 4);
	} else {
		/* At most two bytes and the zero. */
		if (n > 1)
			dest[1] = src[1];
		dest[0] = src[0];
		dest[n] = 0;
	}
	return dest + n;
}
