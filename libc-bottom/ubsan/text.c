/* Messages of -fsanitize=undefined: strings, numbers and values of the program's types. No stdio, which may be what is wrong. */
#include <stdarg.h>
#include <string.h>
#include <unistd.h>
#include "data.h"

hidden void __ubsan_add(struct text *text, const char *s)
{
	while (*s && text->n < sizeof text->s) text->s[text->n++] = *s++;
}

hidden void __ubsan_join(struct text *text, const char *s, ...)
{
	va_list rest;
	va_start(rest, s);
	for (; s; s = va_arg(rest, const char *)) __ubsan_add(text, s);
	va_end(rest);
}

hidden void __ubsan_write(const struct text *text)
{
	const char *p = text->s, *end = text->s + text->n;
	while (p < end) {
		ssize_t n = write(2, p, end - p);
		if (n <= 0) break;
		p += n;
	}
}

static const char *digits(char room[48], unsigned long long n, int negative)
{
	char *p = room + 47;
	*p = 0;
	do *--p = '0' + (int)(n % 10);
	while (n /= 10);
	if (negative) *--p = '-';
	return p;
}

hidden const char *__ubsan_number(char room[48], unsigned long long n)
{
	return digits(room, n, 0);
}

static const char *hex(char room[48], unsigned __int128 n, int digits)
{
	char *p = room + 47;
	*p = 0;
	for (; digits; digits--, n >>= 4) *--p = "0123456789abcdef"[n & 15];
	*--p = 'x';
	*--p = '0';
	return p;
}

hidden const char *__ubsan_address(char room[48], value address)
{
	return hex(room, address, 8);
}

hidden int __ubsan_signed(const struct type *type)
{
	return type->info & 1;
}

hidden unsigned __ubsan_bits(const struct type *type)
{
	uint32_t bits;
	if (type->kind != KIND_BITINT) return 1u << (type->info >> 1);
	memcpy(&bits, type->name + strlen(type->name) + 1, sizeof bits);
	return bits;
}

/* The value, sign-extended if its type is signed. Of more than 128 bits the low ones. */
hidden __int128 __ubsan_wide(const struct type *type, value v)
{
	unsigned bits = __ubsan_bits(type), bytes = 1u << (type->info >> 1) >> 3;
	unsigned __int128 wide = v;
	if (bytes > sizeof v) {
		wide = 0;
		memcpy(&wide, (const void *)v, bytes < sizeof wide ? bytes : sizeof wide);
	}
	if (bits >= 128) return wide;
	wide <<= 128 - bits;
	return __ubsan_signed(type) ? (__int128)wide >> (128 - bits) : (__int128)(wide >> (128 - bits));
}

/* What needs more than 64 bits is shown in hexadecimal, as on Linux. */
hidden const char *__ubsan_integer(char room[48], const struct type *type, value v)
{
	__int128 wide = __ubsan_wide(type, v);
	if (__ubsan_bits(type) > 128) return "<a large integer>";
	if (__ubsan_signed(type)) {
		if (wide != (long long)wide) return hex(room, wide, 32);
		return digits(room, wide < 0 ? -(unsigned long long)wide : (unsigned long long)wide, wide < 0);
	}
	if ((unsigned __int128)wide >> 64) return hex(room, wide, 32);
	return digits(room, wide, 0);
}
