/*
 * memset: small sizes by stores that overlap each other, the others by the instruction. See memmove.c.
 */
#include <string.h>
#include <stdint.h>

typedef uint64_t block __attribute__((__vector_size__(16), __aligned__(1), __may_alias__));
typedef uint64_t word8 __attribute__((__aligned__(1), __may_alias__));
typedef uint32_t word4 __attribute__((__aligned__(1), __may_alias__));

#define STORE(type, p, value) (*(type *)(p) = (value))

void *memset(void *dest, int c, size_t n)
{
	char *d = dest;
	if (n > 128)
		return __builtin_memset(dest, c, n);
	const uint64_t word = 0x0101010101010101 * (unsigned char)c;
	const block all = {word, word};
	if (n >= 16) {
		/* From both ends: the stores of one step reach the size at which the next begins. */
		STORE(block, d, all);
		STORE(block, d + n - 16, all);
		if (n <= 32)
			return dest;
		STORE(block, d + 16, all);
		STORE(block, d + n - 32, all);
		if (n <= 64)
			return dest;
		STORE(block, d + 32, all);
		STORE(block, d + 48, all);
		STORE(block, d + n - 64, all);
		STORE(block, d + n - 48, all);
	} else if (n >= 8) {
		STORE(word8, d, word);
		STORE(word8, d + n - 8, word);
	} else if (n >= 4) {
		STORE(word4, d, (uint32_t)word);
		STORE(word4, d + n - 4, (uint32_t)word);
	} else if (n) {
		d[0] = d[n - 1] = (char)c;
		d[n / 2] = (char)c;
	}
	return dest;
}
