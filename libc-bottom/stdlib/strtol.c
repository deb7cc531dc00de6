/*
 * strtol and its kin (C11 7.22.1.4). musl's take each character through a stream's buffer, which costs more than the number itself.
 */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <features.h>

static unsigned digit(char c)
{
	if (isdigit((unsigned char)c))
		return c - '0';
	if (isalpha((unsigned char)c))
		return (c | 32) - 'a' + 10;
	return UINT_MAX;
}

/*
 * The number, negated if it has a minus. Its magnitude may be `most`, and one more where that is the magnitude of the type's smallest number, for
 * which `below` is 1. What is beyond is ERANGE, and the nearest that there is, which of an unsigned type is the largest.
 */
static unsigned long long parse(const char *s, char **end, unsigned base, unsigned long long most, int below)
{
	if (end)
		*end = (char *)s;
	while (isspace((unsigned char)*s))
		s++;
	const int negative = *s == '-';
	s += *s == '-' || *s == '+';
	/* Without a digit behind it, 0x is a zero. */
	if ((base == 0 || base == 16) && *s == '0' && (s[1] | 32) == 'x' && digit(s[2]) < 16) {
		s += 2;
		base = 16;
	} else if (!base) {
		base = *s == '0' ? 8 : 10;
	}
	if (base == 1 || base > 36 || digit(*s) >= base) {
		errno = EINVAL;
		return 0;
	}
	/* Without a look at overflow as long as there can be none, in 32 bits first. */
	unsigned small = 0, d;
	if (base == 10)
		for (; small < UINT_MAX / 36 && isdigit((unsigned char)*s); s++)
			small = 10 * small + (unsigned)(*s - '0');
	for (; small < UINT_MAX / 36 && (d = digit(*s)) < base; s++)
		small = small * base + d;
	unsigned long long value = small;
	int over = 0;
	for (; (d = digit(*s)) < base; s++) {
		over |= value >= ULLONG_MAX / 36 && value > (ULLONG_MAX - d) / base;
		value = value * base + d;
	}
	if (end)
		*end = (char *)s;
	most += below & negative;
	if (over || value > most) {
		errno = ERANGE;
		return below & negative ? -most : most;
	}
	return negative ? -value : value;
}

unsigned long long strtoull(const char *restrict s, char **restrict end, int base)
{
	return parse(s, end, base, ULLONG_MAX, 0);
}

long long strtoll(const char *restrict s, char **restrict end, int base)
{
	return parse(s, end, base, LLONG_MAX, 1);
}

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	return parse(s, end, base, ULONG_MAX, 0);
}

long strtol(const char *restrict s, char **restrict end, int base)
{
	return parse(s, end, base, LONG_MAX, 1);
}

intmax_t strtoimax(const char *restrict s, char **restrict end, int base) __attribute__((__alias__("strtoll")));
uintmax_t strtoumax(const char *restrict s, char **restrict end, int base) __attribute__((__alias__("strtoull")));

weak_alias(strtol, __strtol_internal);
weak_alias(strtoul, __strtoul_internal);
weak_alias(strtoll, __strtoll_internal);
weak_alias(strtoull, __strtoull_internal);
weak_alias(strtoimax, __strtoimax_internal);
weak_alias(strtoumax, __strtoumax_internal);
