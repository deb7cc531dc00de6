/*
 * The nearest binary number to a decimal one, by integers alone. Most are found by an approximation with a known error (D. Lemire, "Number
 * parsing at a gigabyte per second", 2021), here with a small table, as one multiplication more is cheap. The others are computed exactly, the
 * reverse of digits.c: the part before the point is converted nine digits by nine digits; the part behind it gives 32 bits with each
 * multiplication by 2^32.
 */
#include <errno.h>
#include "binary.h"

#define BILLION 1000000000u

/* Numbers from 10^most on are infinite, and those below 10^least zero, by far. Limbs are needed for the digits behind the point. */
enum { MOST = 310, LEAST = -345, LONG_MOST = 4934, LONG_LEAST = -4990 };
enum { LIMBS = (800 - LEAST) / 9 + 2, LONG_LIMBS = (11600 - LONG_LEAST) / 9 + 2 };
enum { WORDS = 36, LONG_WORDS = 520 };

struct decimal {
	const char *digits;
	int count;
};

/* The product's upper half. */
static uint64_t product(uint64_t a, uint64_t b, uint64_t *low)
{
	const uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
	const uint64_t low0 = a0 * b0, middle = a1 * b0 + (low0 >> 32), middle0 = a0 * b1 + (uint32_t)middle;
	*low = middle0 << 32 | (uint32_t)low0;
	return a1 * b1 + (middle >> 32) + (middle0 >> 32);
}

/* 5^(28 * n) for n from -13 on, its first 128 bits, cut off. */
static const uint64_t steps[][2] = {
	{ 0xe1afa13afbd14d6d, 0x82189c09a3a1ec21 },
	{ 0xe3e27a444d8d98b7, 0xfd1b1b2308169b25 },
	{ 0xe61acf033d1a45df, 0x6fb92487298e33bd },
	{ 0xe858ad248f5c22c9, 0xd1b3400f8f9cff68 },
	{ 0xea9c227723ee8bcb, 0x465e15a979c1cadc },
	{ 0xece53cec4a314ebd, 0xa4f8bf5635246428 },
	{ 0xef340a98172aace4, 0x86fb897116c87c34 },
	{ 0xf18899b1bc3f8ca1, 0xdc44e6c3cb279ac1 },
	{ 0xf3e2f893dec3f126, 0x5a89dba3c3efccfa },
	{ 0xf64335bcf065d37d, 0x4d4617b5ff4a16d5 },
	{ 0xf8a95fcf88747d94, 0x75a44c6397ce912a },
	{ 0xfb158592be068d2e, 0xeed6e2f0f0d56712 },
	{ 0xfd87b5f28300ca0d, 0x8bca9d6e188853fc },
	{ 0x8000000000000000, 0x0000000000000000 },
	{ 0x813f3978f8940984, 0x4000000000000000 },
	{ 0x82818f1281ed449f, 0xbff8f10e7a8921a4 },
	{ 0x83c7088e1aab65db, 0x792667c6da79e0fa },
	{ 0x850fadc09923329e, 0x03e2cf6bc604ddb0 },
	{ 0x865b86925b9bc5c2, 0x0b8a2392ba45a9b2 },
	{ 0x87aa9aff79042286, 0x90fb44d2f05d0842 },
	{ 0x88fcf317f22241e2, 0x441fece3bdf81f03 },
	{ 0x8a5296ffe33cc92f, 0x82bd6b70d99aaa6f },
	{ 0x8bab8eefb6409c1a, 0x1ad089b6c2f7548e },
	{ 0x8d07e33455637eb2, 0xdb0b487b6423e1e8 },
	{ 0x8e679c2f5e44ff8f, 0x570f09eaa7ea7648 }
};
enum { STEP = 28, FIRST_STEP = -13 };

static const uint64_t fives[STEP] = {
	1, 5, 25, 125, 625, 3125, 15625, 78125, 390625, 1953125, 9765625, 48828125, 244140625, 1220703125, 6103515625ull,
	30517578125ull, 152587890625ull, 762939453125ull, 3814697265625ull, 19073486328125ull, 95367431640625ull,
	476837158203125ull, 2384185791015625ull, 11920928955078125ull, 59604644775390625ull, 298023223876953125ull,
	1490116119384765625ull, 7450580596923828125ull
};

/* Multiplies by a factor that is not 0. The first 128 bits of 192 stay; where the first bit of x is its highest, it is so again. */
static void multiply(struct binary *x, uint64_t factor)
{
	const int shift = __builtin_clzll(factor);
	uint64_t first, last;
	const uint64_t high = product(x->high, factor << shift, &first), low = first + product(x->low, factor << shift, &last);
	x->high = high + (low < first);
	x->low = low;
	x->exponent += 64 - shift;
	if (!(x->high >> 63)) {
		x->high = x->high << 1 | low >> 63;
		x->low = low << 1;
		x->exponent--;
	}
}

/*
 * Most numbers, by an approximation: the first 19 digits times a power of five of 128 bits, cut off. What it lacks is known, and where
 * that could make a difference to the rounding, or the result is not a normal number, this returns 0.
 */
static int approximate(const struct decimal *d, int point, int type, struct binary *x)
{
	const int used = d->count < 19 ? d->count : 19, power = point - used;
	const int bits = type == FLOAT ? 24 : 53, least = type == FLOAT ? -125 : -1021;
	const int n = power / STEP - (power % STEP < 0), base = STEP * n, rest = power - base;
	if (type == LONG_DOUBLE || n < FIRST_STEP || n >= FIRST_STEP + (int)(sizeof steps / sizeof *steps))
		return 0;
	uint64_t number = 0;
	for (int i = 0; i < used; i++)
		number = 10 * number + (uint64_t)(d->digits[i] - '0');
	/* The first term is the binary logarithm of 10^base. */
	*x = (struct binary){ steps[n - FIRST_STEP][0], steps[n - FIRST_STEP][1], (217706 * base >> 16) + rest - 127 };
	multiply(x, fives[rest]);
	multiply(x, number);
	if (x->exponent + 127 < least)
		return 0;
	/* From what comes behind the mantissa to half of its last bit. 19 digits with others behind are off by one at most, less than 32 in x->high. */
	const uint64_t tail = x->high & ((1ull << (64 - bits)) - 1);
	const int64_t far = (int64_t)((1ull << (63 - bits)) - tail - !!x->low);
	return far < 0 || (used < d->count ? far >= 64 : far || -x->low > 16);
}

/* Nine digits from a position on, which may be before or behind those there are. */
static uint32_t nine(const struct decimal *d, int from)
{
	uint32_t limb = 0;
	for (int i = from; i < from + 9; i++)
		limb = 10 * limb + (i >= 0 && i < d->count ? d->digits[i] - '0' : 0);
	return limb;
}

/* Words of the part before the point, the lowest first. */
static int whole_part(const struct decimal *d, int point, uint32_t *words)
{
	int n = 0;
	for (int from = -((9 - point % 9) % 9); from < point; from += 9) {
		uint32_t carry = nine(d, from);
		for (int k = 0; k < n; k++) {
			const uint64_t sum = (uint64_t)words[k] * BILLION + carry;
			words[k] = (uint32_t)sum;
			carry = (uint32_t)(sum >> 32);
		}
		if (carry)
			words[n++] = carry;
	}
	return n;
}

/* The part behind the point: limbs from the first to the last that are not 0, and zeros before. */
struct fraction {
	uint32_t *limbs;
	int first, end;
};

static struct fraction fraction(const struct decimal *d, int point, uint32_t *limbs)
{
	/* Limbs without a digit are not looked at, so that their place need not be cleared. */
	struct fraction f = { limbs, point < 0 ? -point / 9 : 0, 0 };
	f.end = f.first;
	for (int from = point + 9 * f.first; from < d->count; from += 9)
		limbs[f.end++] = nine(d, from);
	while (f.end > f.first && !limbs[f.end - 1])
		f.end--;
	return f;
}

/* Multiplies it by 2^32; returns what comes before the point then. */
static uint32_t next(struct fraction *f)
{
	uint32_t carry = 0;
	for (int i = f->end; i-- > f->first;) {
		const uint64_t sum = (uint64_t)f->limbs[i] << 32 | carry;
		carry = (uint32_t)(sum / BILLION);
		f->limbs[i] = (uint32_t)(sum - (uint64_t)carry * BILLION);
	}
	/* The carry may be more than a limb holds. */
	for (; carry && f->first; carry /= BILLION)
		f->limbs[--f->first] = carry % BILLION;
	while (f->end > f->first && !f->limbs[f->end - 1])
		f->end--;
	return carry;
}

int __binary_of_decimal(const char *digits, int count, long long point, int type, struct binary *x)
{
	const int wide = type == LONG_DOUBLE;
	uint32_t limbs[wide ? LONG_LIMBS : LIMBS], words[wide ? LONG_WORDS : WORDS];
	const struct decimal d = { digits, count };
	if (point > (wide ? LONG_MOST : MOST) || point < (wide ? LONG_LEAST : LEAST)) {
		*x = (struct binary){ 1, 0, point > 0 ? 20000 : -20000 };
		return __binary_nearest(x, 0, type);
	}
	if (approximate(&d, (int)point, type, x))
		return __binary_nearest(x, 1, type);
	int n = point > 0 ? whole_part(&d, (int)point, words) : 0;
	struct fraction f = fraction(&d, (int)point, limbs);
	/* The first words that are not 0, and the exponent of their first. */
	uint32_t top[5] = {0};
	int exponent = 32 * (n - 1), rest = 0, have = 0;
	const int want = wide ? 5 : 3;
	while (n && have < want)
		top[have++] = words[--n];
	while (n)
		rest |= !!words[--n];
	while (have < want && f.first < f.end) {
		top[have] = next(&f);
		if (have || top[0])
			have++;
		else
			exponent -= 32;
	}
	rest |= f.first < f.end;
	*x = (struct binary){ (uint64_t)top[0] << 32 | top[1], (uint64_t)top[2] << 32 | top[3], exponent - 96 };
	if (top[4]) {
		/* A mantissa of 113 bits may need some of these. */
		const int shift = __builtin_clz(top[0]);
		const uint64_t tail = (uint64_t)top[4] << shift;
		x->high = x->high << shift | (shift ? x->low >> (64 - shift) : 0);
		x->low = x->low << shift | tail >> 32;
		x->exponent -= shift;
		rest |= !!(uint32_t)tail;
	}
	return __binary_nearest(x, rest, type);
}
