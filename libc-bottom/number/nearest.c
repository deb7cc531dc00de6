/* Binary numbers rounded to a type, and in its bits. */
#include <errno.h>
#include <float.h>
#include "binary.h"

/* A type's mantissa, the exponent of the last bit of its smallest numbers, and that of the first bit of its largest. */
static const struct {
	int bits, least, most;
} types[3] = {
#define TYPE(name) { name##_MANT_DIG, name##_MIN_EXP - name##_MANT_DIG, name##_MAX_EXP - 1 }
	TYPE(FLT), TYPE(DBL), TYPE(LDBL)
};

/* Takes its first bit to the first of 128. */
static void normalise(struct binary *x)
{
	if (!x->high) {
		x->high = x->low;
		x->low = 0;
		x->exponent -= 64;
	}
	const int shift = __builtin_clzll(x->high);
	if (shift) {
		x->high = x->high << shift | x->low >> (64 - shift);
		x->low <<= shift;
		x->exponent -= shift;
	}
}

/* Takes so many bits off its end and rounds. Returns whether it is not the same then. */
static int drop(struct binary *x, int n, int rest)
{
	/* Bits dropped: the first 64, and whether there are more. */
	uint64_t tail = 0, more = rest;
	x->exponent += n;
	for (; n >= 64; n -= 64) {
		more |= tail;
		tail = x->low;
		x->low = x->high;
		x->high = 0;
	}
	if (n) {
		more |= tail << (64 - n);
		tail = tail >> n | x->low << (64 - n);
		x->low = x->low >> n | x->high << (64 - n);
		x->high >>= n;
	}
	const uint64_t half = 1ull << 63;
	if (tail > half || (tail == half && (more || x->low & 1)))
		x->high += !++x->low;
	return tail || more;
}

static int bit_length(const struct binary *x)
{
	return x->high ? 128 - __builtin_clzll(x->high) : x->low ? 64 - __builtin_clzll(x->low) : 0;
}

int __binary_nearest(struct binary *x, int rest, int type)
{
	normalise(x);
	int bits = x->exponent + 128 - types[type].least;
	if (bits > types[type].bits)
		bits = types[type].bits;
	const int inexact = drop(x, 128 - bits, rest);
	if (x->exponent + bit_length(x) - 1 > types[type].most) {
		*x = (struct binary){ 0, 1, 1 << 20 };
		return ERANGE;
	}
	return inexact && bits < types[type].bits && bit_length(x) < types[type].bits ? ERANGE : 0;
}

/* Fills the mantissa of a type, as far as it has such small exponents. */
static void fill(struct binary *x, int type)
{
	int n = types[type].bits - bit_length(x);
	if (n > x->exponent - types[type].least)
		n = x->exponent - types[type].least;
	if (n <= 0 || !(x->high | x->low))
		return;
	x->exponent -= n;
	if (n >= 64) {
		x->high = x->low;
		x->low = 0;
		n -= 64;
	}
	if (n) {
		x->high = x->high << n | x->low >> (64 - n);
		x->low <<= n;
	}
}

double __binary_double(struct binary x, int negative)
{
	union {
		uint64_t bits;
		double value;
	} u = { (uint64_t)(DBL_MAX_EXP * 2 - 1) << 52 };
	fill(&x, 1);
	/* The first bit of the mantissa adds one to the exponent. */
	if (x.exponent < DBL_MAX_EXP)
		u.bits = x.low ? ((uint64_t)(x.exponent - types[1].least) << 52) + x.low : 0;
	u.bits |= (uint64_t)negative << 63;
	return u.value;
}

long double __binary_long_double(struct binary x, int negative)
{
	union {
		uint64_t bits[2];
		long double value;
	} u = { { 0, (uint64_t)(LDBL_MAX_EXP * 2 - 1) << 48 } };
	fill(&x, 2);
	if (x.exponent < LDBL_MAX_EXP) {
		u.bits[0] = x.low;
		u.bits[1] = x.high | x.low ? ((uint64_t)(x.exponent - types[2].least) << 48) + x.high : 0;
	}
	u.bits[1] |= (uint64_t)negative << 63;
	return u.value;
}
