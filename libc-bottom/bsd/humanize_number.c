/*
 * humanize_number (NetBSD, FreeBSD): a number as people read it ("1.5G"), in no more than `size` bytes. It is divided by
 * 1024 (or 1000) as often as it takes to fit, or `scale` times.
 */
#include <errno.h>
#include <inttypes.h>
#include <libutil.h>
#include <stdio.h>
#include <string.h>

#define MAX_SCALE 6

struct style {
	int base, flags;
	const char *space, *suffix;
};

static const char *prefix(const struct style *s, int scale)
{
	static const char si[][2] = { "", "k", "M", "G", "T", "P", "E" };
	static const char iec[][3] = { "", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei" };
	if (!scale && s->flags & HN_B) return "B";
	if (s->flags & HN_IEC_PREFIXES) return iec[scale];
	/* A divisor of 1024 is an upper-case K. */
	return scale == 1 && s->base == 1024 ? "K" : si[scale];
}

/* The number divided `scale` times, in tenths, rounded half up. */
static uint64_t tenths(uint64_t n, int base, int scale)
{
	uint64_t unit = 1;
	for (int i = 0; i < scale; i++) unit *= base;
	uint64_t whole = n / unit, rest = n % unit;
	/* unit is at most 2^60, so that 10 times a rest fits. */
	return whole * 10 + (rest * 10 + unit / 2) / unit;
}

static int print(char *buf, size_t size, int negative, uint64_t n, int scale, const struct style *s)
{
	uint64_t unit = 1;
	for (int i = 0; i < scale; i++) unit *= s->base;
	const char *minus = negative ? "-" : "";
	if (scale && s->flags & HN_DECIMAL) {
		uint64_t t = tenths(n, s->base, scale);
		if (t < 100)
			return snprintf(buf, size, "%s%d.%d%s%s%s", minus, (int)(t / 10), (int)(t % 10), s->space, prefix(s, scale), s->suffix);
	}
	uint64_t whole = n / unit + (n % unit >= unit - unit / 2 && unit > 1);
	return snprintf(buf, size, "%s%" PRIu64 "%s%s%s", minus, whole, s->space, prefix(s, scale), s->suffix);
}

int humanize_number(char *buf, size_t size, int64_t number, const char *suffix, int scale, int flags)
{
	if (!buf || !suffix || scale < 0 || (scale > MAX_SCALE && !(scale & (HN_AUTOSCALE | HN_GETSCALE)))
		|| (flags & HN_DIVISOR_1000 && flags & HN_IEC_PREFIXES)) {
		errno = EINVAL;
		return -1;
	}
	struct style s = { flags & HN_DIVISOR_1000 ? 1000 : 1024, flags, flags & HN_NOSPACE ? "" : " ", suffix };
	int negative = number < 0;
	uint64_t n = negative ? -(uint64_t)number : number;
	if (size) *buf = 0;
	if (!(scale & (HN_AUTOSCALE | HN_GETSCALE))) return print(buf, size, negative, n, scale, &s);
	for (int i = 0; i <= MAX_SCALE; i++) {
		int used = print(scale & HN_GETSCALE ? 0 : buf, scale & HN_GETSCALE ? 0 : size, negative, n, i, &s);
		if (used >= 0 && (size_t)used < size) return scale & HN_GETSCALE ? i : used;
	}
	return -1;
}
