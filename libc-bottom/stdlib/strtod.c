/*
 * strtod and its kin. Where the digits and the power of ten are both exact in the result's type, one multiplication or division
 * rounds right (W. D. Clinger, "How to read floating point numbers accurately", 1990). Other decimal numbers are ../number's, and all
 * else is __floatscan's.
 */
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <stdint.h>
#include <stdlib.h>
#include "shgetc.h"
#include "floatscan.h"
#include "stdio_impl.h"
#include "../number/binary.h"

/* A decimal number in a text: 0.DIGITS * 10^point. */
struct decimal {
	/* The first digit that is not 0, how many there are from it on, and the first 19 as a number. */
	const char *first;
	int count, negative;
	uint64_t digits;
	long long point;
	/* Behind it; null if it is none. */
	const char *end;
};

static const char *exponent(const char *s, long long *value)
{
	const char *p = s + 1;
	const int negative = *p == '-';
	long long n = 0;
	p += *p == '-' || *p == '+';
	/* Without digits it is not an exponent. */
	if (!isdigit((unsigned char)*p))
		return s;
	for (; isdigit((unsigned char)*p); p++)
		if (n < INT64_MAX / 100)
			n = 10 * n + (*p - '0');
	*value += negative ? -n : n;
	return p;
}

static struct decimal decimal(const char *s)
{
	struct decimal d = {0};
	int any = 0, radix = 0;
	while (isspace((unsigned char)*s))
		s++;
	d.negative = *s == '-';
	s += *s == '-' || *s == '+';
	if (*s == '0' && (s[1] | 32) == 'x')
		return d;
	for (;; s++) {
		if (isdigit((unsigned char)*s)) {
			any = 1;
			if (!d.count && *s == '0') {
				d.point -= radix;
				continue;
			}
			if (d.count < 19)
				d.digits = 10 * d.digits + (uint64_t)(*s - '0');
			if (!d.count++)
				d.first = s;
			d.point += !radix;
		} else if (*s == '.' && !radix) {
			radix = 1;
		} else {
			break;
		}
	}
	if (any)
		d.end = (*s | 32) == 'e' ? exponent(s, &d.point) : s;
	return d;
}

/* The decimal number, rounded to the type. */
static double nearest(const struct decimal *d, int type)
{
	char digits[DECIMALS(DOUBLE) + 1];
	const int most = sizeof digits;
	struct binary x;
	int n = 0;
	for (const char *s = d->first; n < d->count; s++) {
		if (*s == '.')
			continue;
		if (n < most)
			digits[n] = *s;
		else if (*s != '0')
			digits[most - 1] |= 1;
		n++;
	}
	const int error = __binary_of_decimal(digits, n < most ? n : most, d->point, type, &x);
	if (error)
		errno = error;
	return __binary_double(x, d->negative);
}

static long double scan(const char *s, char **end, int type)
{
	FILE f;
	sh_fromstring(&f, s);
	shlim(&f, 0);
	const long double value = __floatscan(&f, type, 1);
	const off_t count = shcnt(&f);
	if (end)
		*end = (char *)s + count;
	return value;
}

/* The largest power of ten that is exact in a double: 5^22 has less than 53 bits. In a float: 5^10 has less than 24. */
static const double tens[] = {
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
};

/* Whether digits and power are exact, with the power of ten that goes with the digits. */
static int exact(const struct decimal *d, int bits, int most, long long *power)
{
	*power = d->point - d->count;
	return d->count <= 19 && d->digits <= 1ull << bits && *power >= -most && *power <= most;
}

double strtod(const char *restrict s, char **restrict end)
{
	const struct decimal d = decimal(s);
	long long power;
	if (!d.end)
		return scan(s, end, DOUBLE);
	if (end)
		*end = (char *)d.end;
	if (!exact(&d, DBL_MANT_DIG, 22, &power))
		return d.count ? nearest(&d, DOUBLE) : d.negative ? -0.0 : 0.0;
	const double value = power < 0 ? (double)d.digits / tens[-power] : (double)d.digits * tens[power];
	return d.negative ? -value : value;
}

float strtof(const char *restrict s, char **restrict end)
{
	const struct decimal d = decimal(s);
	long long power;
	if (!d.end)
		return scan(s, end, FLOAT);
	if (end)
		*end = (char *)d.end;
	if (!exact(&d, FLT_MANT_DIG, 10, &power))
		return d.count ? nearest(&d, FLOAT) : d.negative ? -0.0f : 0.0f;
	const float value = power < 0 ? (float)d.digits / (float)tens[-power] : (float)d.digits * (float)tens[power];
	return d.negative ? -value : value;
}

long double strtold(const char *restrict s, char **restrict end)
{
	return scan(s, end, LONG_DOUBLE);
}
