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

/* The number divided `scale` times, rounded half up. */
static uint64_t whole(uint64_t n, int base, int scale)
{
	uint64_t unit = 1;
	for (int i = 0; i < scale; i++) unit *= base;
	return n / unit + (unit > 1 && n % unit >= unit / 2);
}

static int print(char *buf, size_t size, int negative, uint64_t n, int scale, const struct style *s)
{
	const char *minus = negative ? "-" : "";
	if (scale && s->flags & HN_DECIMAL) {
		uint64_t t = tenths(n, s->base, scale);
		if (t < 100)
			return snprintf(buf, size, "%s%d.%d%s%s%s", minus, (int)(t / 10), (int)(t % 10), s->space, prefix(s, scale), s->suffix);
	}
	return snprintf(buf, size, "%s%" PRIu64 "%s%s%s", minus, whole(n, s->base, scale), s->space, prefix(s, scale), s->suffix);
}

/* How often to divide for the digits to fit. */
static int fitting(uint64_t n, size_t digits, const struct style *s)
{
	for (int scale = 0; scale < MAX_SCALE; scale++) {
		uint64_t w = whole(n, s->base, scale);
		size_t needed = 1;
		while (w /= 10) needed++;
		if (needed <= digits) return scale;
	}
	return MAX_SCALE;
}

int humanize_number(char *buf, size_t size, int64_t number, const char *suffix, int scale, int flags)
{
	int automatic = scale & (HN_AUTOSCALE | HN_GETSCALE);
	if (!buf || !suffix || scale < 0 || (scale > MAX_SCALE && !automatic)
		|| (flags & HN_DIVISOR_1000 && flags & HN_IEC_PREFIXES)) {
		errno = EINVAL;
		return -1;
	}
	struct style s = { flags & HN_DIVISOR_1000 ? 1000 : 1024, flags, flags & HN_NOSPACE ? "" : " ", suffix };
	int negative = number < 0;
	uint64_t n = negative ? -(uint64_t)number : number;
	/* What is not a digit: sign, blank, prefix (whether there is one or not), suffix and the end. */
	size_t rest = negative + strlen(s.space) + (flags & HN_IEC_PREFIXES ? 2 : 1) + strlen(suffix) + 1;
	if (size) *buf = 0;
	if (size <= rest) return -1;
	if (automatic) scale = fitting(n, size - rest, &s);
	if (automatic & HN_GETSCALE) return scale;
	int used = print(buf, size, negative, n, scale, &s);
	return automatic && (size_t)used >= size ? -1 : used;
}
