/*
 * getbsize (BSD): the size of a block for du, ls and df to count in, from $BLOCKSIZE ("K", "2048", "1M"), and the
 * heading of such a column.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>

#define DEFAULT 512
#define MAX (1 << 30)

static long unit(char c)
{
	switch (c) {
	case 'k': case 'K': return 1L << 10;
	case 'm': case 'M': return 1L << 20;
	case 'g': case 'G': return 1L << 30;
	}
	return 0;
}

static long long parse(const char *text)
{
	char *end;
	long long n = strtoll(text, &end, 10);
	long u = unit(*end);
	if (end == text) n = 1;
	if ((*end && !u) || (u && end[1]) || (end == text && !u)) {
		warnx("%s: unknown blocksize", text);
		return DEFAULT;
	}
	return n > MAX ? MAX + 1LL : n * (u ? u : 1);
}

char *getbsize(int *len, long *size)
{
	static char heading[32];
	const char *text = getenv("BLOCKSIZE");
	long long n = text && *text ? parse(text) : DEFAULT;
	if (n > MAX) {
		warnx("maximum blocksize is 1G");
		n = MAX;
	} else if (n < DEFAULT) {
		warnx("minimum blocksize is 512");
		n = DEFAULT;
	}
	*size = n;
	const char *suffix = "";
	if (n % (1 << 30) == 0) n >>= 30, suffix = "G";
	else if (n % (1 << 20) == 0) n >>= 20, suffix = "M";
	else if (n % (1 << 10) == 0) n >>= 10, suffix = "K";
	*len = snprintf(heading, sizeof heading, "%lld%s-blocks", n, suffix);
	return heading;
}
