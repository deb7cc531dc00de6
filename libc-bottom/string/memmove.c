/*
 * memmove, and memcpy with it. Small sizes are done here, by loads that all come before the stores, so that overlap
 * does not matter; for the others there is an instruction, which costs engines a call into the host.
 *
 * The blocks are 16-byte vectors: one instruction each with SIMD, two words each without.
 */
#include <string.h>
#include <stdint.h>

typedef uint64_t block __attribute__((__vector_size__(16), __aligned__(1), __may_alias__));
typedef uint64_t word8 __attribute__((__aligned__(1), __may_alias__));
typedef uint32_t word4 __attribute__((__aligned__(1), __may_alias__));
typedef uint16_t word2 __attribute__((__aligned__(1), __may_alias__));

#define LOAD(type, p) (*(const type *)(p))
#define STORE(type, p, value) (*(type *)(p) = (value))

void *memmove(void *dest, const void *src, size_t n)
{
	char *d = dest;
	const char *s = src;
	if (n > 128)
		return __builtin_memmove(dest, src, n);
	if (n > 64) {
		const block a = LOAD(block, s), b = LOAD(block, s + 16), c = LOAD(block, s + 32), e = LOAD(block, s + 48);
		const block f = LOAD(block, s + n - 64), g = LOAD(block, s + n - 48);
		const block h = LOAD(block, s + n - 32), i = LOAD(block, s + n - 16);
		STORE(block, d, a);
		STORE(block, d + 16, b);
		STORE(block, d + 32, c);
		STORE(block, d + 48, e);
		STORE(block, d + n - 64, f);
		STORE(block, d + n - 48, g);
		STORE(block, d + n - 32, h);
		STORE(block, d + n - 16, i);
	} else if (n > 32) {
		const block a = LOAD(block, s), b = LOAD(block, s + 16);
		const block c = LOAD(block, s + n - 32), e = LOAD(block, s + n - 16);
		STORE(block, d, a);
		STORE(block, d + 16, b);
		STORE(block, d + n - 32, c);
		STORE(block, d + n - 16, e);
	} else if (n >= 16) {
		const block a = LOAD(block, s), b = LOAD(block, s + n - 16);
		STORE(block, d, a);
		STORE(block, d + n - 16, b);
	} else if (n >= 8) {
		const uint64_t a = LOAD(word8, s), b = LOAD(word8, s + n - 8);
		STORE(word8, d, a);
		STORE(word8, d + n - 8, b);
	} else if (n >= 4) {
		const uint32_t a = LOAD(word4, s), b = LOAD(word4, s + n - 4);
		STORE(word4, d, a);
		STORE(word4, d + n - 4, b);
	} else if (n >= 2) {
		const uint16_t a = LOAD(word2, s), b = LOAD(word2, s + n - 2);
		STORE(word2, d, a);
		STORE(word2, d + n - 2, b);
	} else if (n) {
		*d = *s;
	}
	return dest;
}

void *memcpy(void *restrict, const void *restrict, size_t) __attribute__((__alias__("memmove")));
