/*
 * Floating-point numbers as integers, so that nothing here needs the arithmetic of a long double, which is software. All rounds to the nearest, half to
 * even: WebAssembly has no other direction.
 */
#ifndef WASICC_BINARY_H
#define WASICC_BINARY_H

#include <features.h>
#include <stdint.h>

/* A magnitude: (high * 2^64 + low) * 2^exponent. */
struct binary {
	uint64_t high, low;
	int exponent;
};

/* The most significant decimal digits that a number of each type has, and room for those that come with the last. */
enum { DOUBLE_DIGITS = 767 + 9, LONG_DOUBLE_DIGITS = 11563 + 9 };

/* Words of 32 bits for the larger of the parts before and behind the point; before it a word holds 9 decimal digits. */
enum { DOUBLE_WORDS = 36, LONG_DOUBLE_WORDS = 552 };

/*
 * The decimal digits of x, which is not 0, as text, rounded to the nearest and half to even: `places` of them, or if `fixed`, those up
 * to `places` behind the point. Returns how many there are without the zeros at the end; *exponent is the first one's power of ten.
 * `digits` and `words` have the room named above.
 */
hidden int __decimal_digits(const struct binary *x, int fixed, long long places, char *digits, uint32_t *words, int *exponent);

/* The floating types by number, as musl's __floatscan has them. */
enum { FLOAT, DOUBLE, LONG_DOUBLE };

/*
 * Rounds x, which is not 0, to the nearest number of the type, half to even; `rest` is whether it is a little more than x says. Returns 0 or
 * ERANGE: x is too large, and infinite for the functions below, or lost bits for being small.
 */
hidden int __binary_nearest(struct binary *x, int rest, int type);

/*
 * Rounds the number 0.DIGITS * 10^point likewise. There are digits, and the first is not 0. There may be DECIMALS(type), so many that any
 * number halfway between two others has fewer; more only have to be told from zeros, by a digit more.
 */
hidden int __binary_of_decimal(const char *digits, int count, long long point, int type, struct binary *x);
#define DECIMALS(type) ((type) == LONG_DOUBLE ? 11600 : 800)

/* The rounded x in the type's bits; `negative` is its sign. A float is exact in a double, and either in a long double. */
hidden double __binary_double(struct binary x, int negative);
hidden long double __binary_long_double(struct binary x, int negative);

#endif
