/*
 * vfprintf (C11 7.21.6.8) with floating point: the part of it that printf_core.c has not. musl's own computes in long double, which is
 * software here; this one takes the digits from ../number, and serves long double as well.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <limits.h>
#include <string.h>
#include "printf_parts.h"
#include "../number/binary.h"

/* musl's flags: a bit each, from the blank on. */
#define FLAG(c) (1u << ((c) - ' '))

/* What is printed, on its way to the stream. */
struct output {
	FILE *stream;
	int n;
	char text[80];
};

static void flush(struct output *o)
{
	if (!ferror(o->stream))
		__fwritex((void *)o->text, o->n, o->stream);
	o->n = 0;
}

static void put(struct output *o, char c)
{
	if (o->n == sizeof o->text)
		flush(o);
	o->text[o->n++] = c;
}

static void fill(struct output *o, char c, int n)
{
	while (n-- > 0)
		put(o, c);
}

static void text(struct output *o, const char *s)
{
	while (*s)
		put(o, *s++);
}

/* A number's digits, with the point before digit `point`, to `places` behind it. */
struct number {
	const char *digits;
	int count, point;
	long long places;
	/* The text behind them; at its end it is empty. */
	char *exponent;
};

/* The digits from one position to another, which may lie before or behind those that there are. */
static void digits(struct output *o, const struct number *x, int from, int to)
{
	for (; from < to; from++)
		put(o, from >= 0 && from < x->count ? x->digits[from] : '0');
}

/* The number with its sign and width. Returns what it took, or -1 if that is too much to count. */
static int lay_out(FILE *stream, const char *prefix, const struct number *x, int width, int flags)
{
	const int point = x->places || flags & FLAG('#'), whole = x->point > 0 ? x->point : 1;
	const long long size = (long long)strlen(prefix) + whole + point + x->places + strlen(x->exponent);
	if (size > INT_MAX)
		return -1;
	struct output o = { stream };
	const int room = width - (int)size;
	if (!(flags & (FLAG('-') | FLAG('0'))))
		fill(&o, ' ', room);
	text(&o, prefix);
	if (flags & FLAG('0'))
		fill(&o, '0', room);
	digits(&o, x, x->point - whole, x->point);
	if (point)
		put(&o, '.');
	digits(&o, x, x->point, x->point + (int)x->places);
	text(&o, x->exponent);
	if (flags & FLAG('-'))
		fill(&o, ' ', room);
	flush(&o);
	return room > 0 ? width : (int)size;
}

/* Writes the exponent before `end`, with a letter and at least so many digits. Returns where it begins. */
static char *exponent_text(char *end, char letter, int value, int least)
{
	unsigned rest = value < 0 ? -value : value;
	for (; rest || least > 0; rest /= 10, least--)
		*--end = '0' + rest % 10;
	*--end = value < 0 ? '-' : '+';
	*--end = letter;
	return end;
}

enum { HEXADECIMALS = 29 };

/* The digits of an a conversion: one before the point, rounded half to even. Returns their number without zeros at the end. */
static int hexadecimals(struct binary *x, int places, char *digits, int upper)
{
	/* The first bit of 113 before the point. */
	int shift = (x->high ? __builtin_clzll(x->high) : 64 + (x->low ? __builtin_clzll(x->low) : 0)) - 15;
	x->exponent += 112 - shift;
	if (shift >= 64) {
		x->high = x->low << (shift - 64);
		x->low = 0;
	} else if (shift) {
		x->high = x->high << shift | x->low >> (64 - shift);
		x->low <<= shift;
	}
	int n = 0, count = 0;
	unsigned char values[HEXADECIMALS];
	for (; n < HEXADECIMALS; n++) {
		values[n] = x->high >> 48;
		x->high = (x->high << 4 | x->low >> 60) & 0xfffffffffffff;
		x->low <<= 4;
		if (values[n])
			count = n + 1;
	}
	if (places >= 0 && places < count - 1) {
		const int half = values[places + 1];
		const int up = half > 8 || (half == 8 && (count > places + 2 || values[places] & 1));
		for (count = places + 1, n = places; up && ++values[n] > 15 && n; n--)
			values[n] = 0;
	}
	for (n = 0; n < count; n++)
		digits[n] = (values[n] < 10 ? '0' : upper ? 'A' - 10 : 'a' - 10) + values[n];
	return count;
}

/* The finite number x. Flags, letter and the rest are __printf_float's. */
static int number_text(FILE *f, struct binary *x, int wide, char *prefix, int width, int precision, int flags, int letter)
{
	char digits[wide ? LONG_DOUBLE_DIGITS : DOUBLE_DIGITS];
	uint32_t words[wide ? LONG_DOUBLE_WORDS : DOUBLE_WORDS];
	char exponent[3 * sizeof(int)];
	struct number number = { digits, 0, 1, precision, exponent + sizeof exponent - 1 };
	const int style = letter | 32, zero = !(x->high | x->low);
	int power = 0;
	*number.exponent = 0;
	if (style == 'a') {
		char *mark = prefix + strlen(prefix);
		*mark++ = '0';
		*mark = letter ^ 'a' ^ 'x';
		if (!zero)
			number.count = hexadecimals(x, precision, digits, !(letter & 32));
		if (precision < 0)
			number.places = number.count ? number.count - 1 : 0;
		number.exponent = exponent_text(number.exponent, letter ^ 'a' ^ 'p', zero ? 0 : x->exponent, 1);
		return lay_out(f, prefix, &number, width, flags);
	}
	int fixed = style == 'f';
	long long places = precision < 0 ? 6 : precision;
	if (style == 'g' && !places)
		places = 1;
	if (!zero) {
		number.count = __decimal_digits(x, fixed, places + (style == 'e'), digits, words, &power);
	}
	if (style == 'g') {
		fixed = power >= -4 && power < places;
		places -= 1 + (fixed ? power : 0);
		/* Without zeros at the end. */
		const int behind = number.count - 1 - (fixed ? power : 0);
		if (!(flags & FLAG('#')) && places > behind)
			places = behind > 0 ? behind : 0;
	}
	number.places = places;
	if (fixed)
		number.point = power + 1;
	else
		number.exponent = exponent_text(number.exponent, style == 'g' ? letter - 2 : letter, power, 2);
	return lay_out(f, prefix, &number, width, flags);
}

/* inf or nan. */
static int no_number(FILE *stream, const char *prefix, const char *name, int width, int flags)
{
	const int size = (int)strlen(prefix) + 3, room = width - size;
	struct output o = { stream };
	if (!(flags & FLAG('-')))
		fill(&o, ' ', room);
	text(&o, prefix);
	text(&o, name);
	if (flags & FLAG('-'))
		fill(&o, ' ', room);
	flush(&o);
	return room > 0 ? width : size;
}

int __printf_float(FILE *f, int wide, const void *value, int width, int precision, int flags, int letter)
{
	const uint64_t *words = value, top = words[wide];
	const int bits = wide ? 48 : 52, most = wide ? 0x7fff : 0x7ff, biased = top >> bits & most;
	const uint64_t mantissa = top & ((1ull << bits) - 1);
	struct binary x = { wide ? mantissa : 0, wide ? words[0] : mantissa };
	char prefix[4] = { top >> 63 ? '-' : flags & FLAG('+') ? '+' : flags & FLAG(' ') ? ' ' : 0 };
	if (biased == most) {
		const char *const names = letter & 32 ? "inf\0nan" : "INF\0NAN";
		return no_number(f, prefix, x.high | x.low ? names + 4 : names, width, flags);
	}
	*(wide ? &x.high : &x.low) |= (uint64_t)!!biased << bits;
	x.exponent = (biased ? biased : 1) - (wide ? 16383 + 112 : 1023 + 52);
	return number_text(f, &x, wide, prefix, width, precision, flags, letter);
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list list)
{
	return __vfprintf_modular(f, format, list);
}
