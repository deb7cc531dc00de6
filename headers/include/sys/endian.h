#ifndef _SYS_ENDIAN_H
#define _SYS_ENDIAN_H

/* Byte order as BSD has it: endian.h's, and reading and writing at any address. */
#include <endian.h>
#include <stdint.h>

#define __WASICC_CODEC(bits) \
static __inline uint##bits##_t be##bits##dec(const void *__p) \
{ \
	const unsigned char *__b = (const unsigned char *)__p; \
	uint##bits##_t __v = 0; \
	int __i; \
	for (__i = 0; __i < bits / 8; __i++) __v = (uint##bits##_t)((uint64_t)__v << 8 | __b[__i]); \
	return __v; \
} \
static __inline uint##bits##_t le##bits##dec(const void *__p) \
{ \
	const unsigned char *__b = (const unsigned char *)__p; \
	uint##bits##_t __v = 0; \
	int __i; \
	for (__i = bits / 8; __i--;) __v = (uint##bits##_t)((uint64_t)__v << 8 | __b[__i]); \
	return __v; \
} \
static __inline void be##bits##enc(void *__p, uint##bits##_t __v) \
{ \
	unsigned char *__b = (unsigned char *)__p; \
	int __i; \
	for (__i = 0; __i < bits / 8; __i++) __b[__i] = (unsigned char)(__v >> (bits - 8 - 8 * __i)); \
} \
static __inline void le##bits##enc(void *__p, uint##bits##_t __v) \
{ \
	unsigned char *__b = (unsigned char *)__p; \
	int __i; \
	for (__i = 0; __i < bits / 8; __i++) __b[__i] = (unsigned char)(__v >> 8 * __i); \
}

__WASICC_CODEC(16)
__WASICC_CODEC(32)
__WASICC_CODEC(64)

#undef __WASICC_CODEC

#endif
