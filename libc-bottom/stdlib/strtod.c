/*
 * strtod and its kin. musl's __floatscan computes in long double, which is software here, and slow. Most numbers that programs
 * read need none of it: where the digits and the power of ten are both exact in the result's type, one multiplication or division
 * rounds right (W. D. Clinger, "How to read floating point numbers accurately", 1990). The others, and all that is not plain
 * decimal, are __floatscan's.
 */
#include <ctype.h>
#include <float.h>
#include <stdint.h>
#include <stdlib.h>
#include "shgetc.h"
#include "floatscan.h"
#include "stdio_impl.h"

/* A decimal number: digits times a power of ten. */
struct decimal {
	uint64_t digits;
	int exponent;
	int negative;
	/* Behind it; null if it is none, or longer than fits. */
	const char *end;
};

static const char *exponent(const char *s, int *value)
{
	const char *p = s + 1;
	const int negative = *p == '-';
	int n = 0;
	p += *p == '-' || *p == '+';
	/* Without digits it is not an exponent. */
	if (!isdigit((unsigned char)*p))
		return s;
	for (; isdigit((unsigned char)*p); p++)
		if (n < 10000)
			n = 10 * n + (*p - '0');
	*value += negative ? -n : n;
	return p;
}

static struct decimal decimal(const char *s)
{
	struct decimal d = {0};
	int any = 0, point = 0;
	while (isspace((unsigned char)*s))
		s++;
	d.negative = *s == '-';
	s += *s == '-' || *s == '+';
	if (*s == '0' && (s[1] | 32) == 'x')
		return d;
	for (;; s++) {
		if (isdigit((unsigned char)*s)) {
			if (d.digits > (UINT64_MAX - 9) / 10)
				return d;
			d.digits = 10 * d.digits + (uint64_t)(*s - '0');
			d.exponent -= point;
			any = 1;
		} else if (*s == '.' && !point) {
			point = 1;
		} else {
			break;
		}
	}
	if (any)
		d.end = (*s | 32) == 'e' ? exponent(s, &d.exponent) : s;
	return d;
}

static long double scan(const char *s, char **end, int precision)
{
	FILE f;
	sh_fromstring(&f, s);
	shlim(&f, 0);
	const long double value = __floatscan(&f, precision, 1);
	const off_t count = shcnt(&f);
	if (end)
		*end = (char *)s + count;
	return value;
}

/* The largest power of ten that is exact in a double: 5^22 has less than 53 bits. In a float: 5^10 has less than 24. */
static const double tens[] = {
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
};

double strtod(const char *restrict s, char **restrict end)
{
	const struct decimal d = decimal(s);
	if (!d.end || d.digits > 1ull << DBL_MANT_DIG || abs(d.exponent) > 22)
		return scan(s, end, 1);
	double value = (double)d.digits;
	value = d.exponent < 0 ? value / tens[-d.exponent] : value * tens[d.exponent];
	if (end)
		*end = (char *)d.end;
	return d.negative ? -value : value;
}

float strtof(const char *restrict s, char **restrict end)
{
	const struct decimal d = decimal(s);
	if (!d.end || d.digits > 1ull << FLT_MANT_DIG || abs(d.exponent) > 10)
		return scan(s, end, 0);
	float value = (float)d.digits;
	value = d.exponent < 0 ? value / (float)tens[-d.exponent] : value * (float)tens[d.exponent];
	if (end)
		*end = (char *)d.end;
	return d.negative ? -value : value;
}

long double strtold(const char *restrict s, char **restrict end)
{
	return scan(s, end, 2);
}
