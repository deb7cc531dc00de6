/*
 * What the string functions share: blocks of 16 bytes, and sets of their bytes as bits, the first byte's the lowest.
 *
 * A block at a multiple of 16 that holds one byte of an object may be read whole: memory ends at a multiple of 64 KiB,
 * and there is no protection within it. So may four blocks at a multiple of 64. Where two strings are read at once
 * only one can be aligned: then `last_block` says how far blocks may begin.
 */
#ifndef _WASICC_STRING_BLOCKS_H
#define _WASICC_STRING_BLOCKS_H

#include <stddef.h>
#include <stdint.h>
#include <wasm_simd128.h>

enum { BLOCK = 16 };

static inline v128_t load(const void *p)
{
	return wasm_v128_load(p);
}

static inline v128_t zeros(v128_t v)
{
	return wasm_i8x16_eq(v, wasm_i8x16_const_splat(0));
}

/* Which bytes are all ones. */
static inline unsigned bits(v128_t v)
{
	return wasm_i8x16_bitmask(v);
}

static inline size_t misaligned(const void *p, size_t to)
{
	return (uintptr_t)p & (to - 1);
}

static inline unsigned first(unsigned bits)
{
	return __builtin_ctz(bits);
}

static inline unsigned last(unsigned bits)
{
	return 31 - __builtin_clz(bits);
}

/* The last address at which a block may begin that need not be aligned. */
static inline uintptr_t last_block(void)
{
	return ((uintptr_t)__builtin_wasm_memory_size(0) << 16) - BLOCK;
}

#endif
