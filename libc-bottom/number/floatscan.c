/*
 * musl's __floatscan, by which scanf, wcstod and strtold read numbers: the same characters taken from a stream, without computing in
 * long double. `pok` is whether more than one character may be put back; where that would be needed and may not be, nothing is read.
 */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <math.h>
#include "shgetc.h"
#include "floatscan.h"
#include "binary.h"

struct scan {
	FILE *f;
	int c, type, pok, negative;
};

static void take(struct scan *s)
{
	s->c = shgetc(s->f);
}

/* The last n taken; the end, which is no character, may be among them. */
static void put_back(struct scan *s, int n)
{
	s->f->rpos -= n - (s->c < 0);
}

/* No number. */
static long double none(struct scan *s)
{
	shlim(s->f, 0);
	return 0;
}

/* How many characters are those of the word; the one behind them has been taken, unless all are. */
static int matched(struct scan *s, const char *word)
{
	int n = 0;
	while (word[n] && (s->c | 32) == word[n])
		if (word[++n])
			take(s);
	return n;
}

static long double wrong(struct scan *s)
{
	put_back(s, 1);
	errno = EINVAL;
	return none(s);
}

static long double infinity(struct scan *s)
{
	const int n = matched(s, "infinity");
	if (n < 3 || (n > 3 && n < 8 && !s->pok))
		return wrong(s);
	if (n < 8)
		put_back(s, n - 3 + 1);
	return s->negative ? -INFINITY : INFINITY;
}

static long double not_a_number(struct scan *s)
{
	if (matched(s, "nan") < 3)
		return wrong(s);
	int n = 0;
	do {
		take(s);
		n++;
	} while (n == 1 ? s->c == '(' : isalnum(s->c) || s->c == '_');
	if (n > 1 && s->c == ')')
		return s->negative ? -NAN : NAN;
	if (n > 1 && !s->pok)
		return wrong(s);
	put_back(s, n);
	return s->negative ? -NAN : NAN;
}

/* Adds the number behind an e or p, which was taken last, to *value. Without one nothing may have been read, or the letter is put back. */
static int exponent(struct scan *s, long long *value)
{
	int letters = 2;
	take(s);
	const int negative = s->c == '-';
	if (s->c == '-' || s->c == '+') {
		take(s);
		letters++;
	}
	if (!isdigit(s->c)) {
		put_back(s, s->pok ? letters : 1);
		return s->pok;
	}
	long long n = 0;
	for (; isdigit(s->c); take(s))
		if (n < LLONG_MAX / 100)
			n = 10 * n + (s->c - '0');
	put_back(s, 1);
	*value += negative ? -n : n;
	return 1;
}

static long double result(struct scan *s, struct binary *x, int error)
{
	if (error)
		errno = error;
	return __binary_long_double(*x, s->negative);
}

/* Behind 0x. */
static long double hexadecimal(struct scan *s)
{
	struct binary x = {0};
	long long power = 0;
	int any = 0, radix = 0, rest = 0;
	for (;; take(s)) {
		if (s->c == '.' && !radix) {
			radix = 1;
			continue;
		}
		if (!isxdigit(s->c))
			break;
		const int digit = isdigit(s->c) ? s->c - '0' : (s->c | 32) - 'a' + 10;
		any = 1;
		power -= 4 * radix;
		if (x.high >> 60) {
			rest |= digit;
			power += 4;
		} else {
			x.high = x.high << 4 | x.low >> 60;
			x.low = x.low << 4 | digit;
		}
	}
	if (!any) {
		/* The x, and a point. */
		put_back(s, s->pok ? 2 + radix : 1);
		return s->pok ? result(s, &x, 0) : none(s);
	}
	if ((s->c | 32) != 'p')
		put_back(s, 1);
	else if (!exponent(s, &power))
		return none(s);
	if (!(x.high | x.low))
		return result(s, &x, 0);
	x.exponent = power > 20000 ? 20000 : power < -20000 ? -20000 : (int)power;
	return result(s, &x, __binary_nearest(&x, rest, s->type));
}

/* `any` is whether there was a zero. */
static long double decimal(struct scan *s, int any)
{
	const int most = DECIMALS(s->type) + 1;
	char digits[most];
	int count = 0, radix = 0, rest = 0;
	long long point = 0;
	for (;; take(s)) {
		if (s->c == '.' && !radix) {
			radix = 1;
			continue;
		}
		if (!isdigit(s->c))
			break;
		any = 1;
		if (!count && s->c == '0') {
			point -= radix;
			continue;
		}
		if (count < most)
			digits[count++] = s->c;
		else
			rest |= s->c != '0';
		point += !radix;
	}
	if (!any)
		return wrong(s);
	if ((s->c | 32) != 'e')
		put_back(s, 1);
	else if (!exponent(s, &point))
		return none(s);
	struct binary x = {0};
	if (!count)
		return result(s, &x, 0);
	digits[count - 1] |= rest;
	return result(s, &x, __binary_of_decimal(digits, count, point, s->type, &x));
}

long double __floatscan(FILE *f, int type, int pok)
{
	struct scan s = { f, 0, type, pok };
	do {
		take(&s);
	} while (isspace(s.c));
	s.negative = s.c == '-';
	if (s.c == '-' || s.c == '+')
		take(&s);
	if ((s.c | 32) == 'i')
		return infinity(&s);
	if ((s.c | 32) == 'n')
		return not_a_number(&s);
	if (s.c != '0')
		return decimal(&s, 0);
	take(&s);
	if ((s.c | 32) != 'x')
		return decimal(&s, 1);
	take(&s);
	return hexadecimal(&s);
}
