/*
 * Decimal digits of a binary number, exact, by integers alone. The part before the point is converted word by word into limbs of 9
 * decimal digits; the part behind it gives 9 digits with each multiplication by 10^9, and gets 9 bits shorter. Only as much
 * is computed as is printed, and zero words on either side are left out, so numbers of usual size take a few multiplications.
 */
#include "binary.h"

#define BILLION 1000000000u

enum { MOST_PLACES = 20000 };

static int bit_length(const struct binary *x)
{
	return x->high ? 128 - __builtin_clzll(x->high) : 64 - __builtin_clzll(x->low);
}

/* The i-th word of 32 bits, counted from the binary point. */
static uint32_t word(const struct binary *x, int i)
{
	const int at = 32 * i - x->exponent;
	if (at <= -32 || at >= 128)
		return 0;
	if (at < 0)
		return (uint32_t)x->low << -at;
	if (at >= 64)
		return (uint32_t)(x->high >> (at - 64));
	return (uint32_t)(x->low >> at | (at ? x->high << (64 - at) : 0));
}

/* Nine digits to d, or fewer without leading zeros if no digit comes before. Returns how many. */
static int nine(uint32_t limb, char *d, int first)
{
	char text[9];
	int n = 9, skip = 0;
	while (n) {
		text[--n] = (char)('0' + limb % 10);
		limb /= 10;
	}
	while (first && skip < 9 && text[skip] == '0')
		skip++;
	for (; skip < 9; skip++)
		d[n++] = text[skip];
	return n;
}

/* Digits before the point; top is the number's first word. */
static int whole_part(const struct binary *x, int top, uint32_t *limbs, char *digits)
{
	int n = 0, count = 0;
	for (int i = top; i >= 0; i--) {
		uint32_t carry = word(x, i);
		for (int k = 0; k < n; k++) {
			const uint64_t sum = (uint64_t)limbs[k] << 32 | carry;
			carry = (uint32_t)(sum / BILLION);
			limbs[k] = (uint32_t)(sum - (uint64_t)carry * BILLION);
		}
		for (; carry; carry /= BILLION)
			limbs[n++] = carry % BILLION;
	}
	while (n)
		count += nine(limbs[--n], digits + count, !count);
	return count;
}

/* A part behind the point: words from its lowest to its highest one that are not 0, and zero words above. */
struct fraction {
	uint32_t *words;
	int low, high, size;
};

static struct fraction fraction(const struct binary *x, int top, uint32_t *words)
{
	/* The lowest word has the mantissa's last bit: the exponent rounded down to a multiple of 32. */
	struct fraction f = { words, 0, 0, x->exponent < 0 ? (31 - x->exponent) / 32 : 0 };
	for (; f.high < f.size && f.high <= top + f.size; f.high++)
		words[f.high] = word(x, f.high - f.size);
	while (f.low < f.high && !words[f.low])
		f.low++;
	return f;
}

/* Multiplies it by 10^9; returns what comes before the point then. */
static uint32_t next(struct fraction *f)
{
	uint32_t carry = 0;
	for (int i = f->low; i < f->high; i++) {
		const uint64_t product = (uint64_t)f->words[i] * BILLION + carry;
		f->words[i] = (uint32_t)product;
		carry = (uint32_t)(product >> 32);
	}
	if (carry && f->high < f->size) {
		f->words[f->high++] = carry;
		carry = 0;
	}
	while (f->low < f->high && !f->words[f->low])
		f->low++;
	return carry;
}

/* Rounds to n digits: to nearest, half to even; rest is whether more follows than the digits that are there. */
static int rounded(char *digits, int count, int n, int rest, int *exponent)
{
	if (n < count) {
		int last = count;
		while (last > n + 1 && digits[last - 1] == '0')
			last--;
		rest |= last > n + 1;
		const int odd = n > 0 && digits[n - 1] & 1;
		count = n < 0 ? 0 : n;
		if (n >= 0 && (digits[n] > '5' || (digits[n] == '5' && (rest || odd)))) {
			while (count && digits[count - 1] == '9')
				count--;
			if (count) {
				digits[count - 1]++;
			} else {
				digits[count++] = '1';
				++*exponent;
			}
		}
	}
	while (count && digits[count - 1] == '0')
		count--;
	return count;
}

int __decimal_digits(const struct binary *x, int fixed, long long most, char *digits, uint32_t *words, int *exponent)
{
	/* No number has more, so that sums with it fit. */
	const int places = most < MOST_PLACES ? (int)most : MOST_PLACES;
	const int top = (x->exponent + bit_length(x) - 1) >> 5;
	int count = whole_part(x, top, words, digits);
	int behind = 0;
	*exponent = count - 1;
	struct fraction f = fraction(x, top, words);
	/* One digit more than wanted is there to round by. */
	while (f.low < f.high && (fixed ? behind : count) <= places) {
		const uint32_t limb = next(&f);
		const int n = nine(limb, digits + count, !count);
		if (!count)
			*exponent -= 9 - n;
		count += n;
		behind += 9;
	}
	return rounded(digits, count, fixed ? *exponent + 1 + places : places, f.low < f.high, exponent);
}
