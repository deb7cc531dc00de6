/* humanize_number and expand_number: sizes for people, and back (FreeBSD libutil); getbsize and its heading.
 * env: BLOCKSIZE=2K
 * host: skip glibc has none of them
 * stderr:
 * stdout:
 *   1023 B
 *   1.0K
 *   10K
 *   1.5 M
 *   -2.0 GB
 *   8.0Ei
 *   1.5k
 *   100 M of 5
 *   scale of 123456789: 2
 *   in KiB: 120563K
 *   humanize_number(buf, 2, 123456, "", HN_AUTOSCALE, HN_NOSPACE): -1 EPERM
 *   humanize_number(buf, 9, 1, "", -1, 0): -1 EINVAL
 *   humanize_number(buf, 9, 1, "", 0, HN_DIVISOR_1000 | HN_IEC_PREFIXES): -1 EINVAL
 *   5k: 5120
 *   1G: 1073741824
 *   7: 7
 *   12b: 12
 *   3MB: 3145728
 *   x: EINVAL
 *   5kk: EINVAL
 *   16e: ERANGE
 *   2K-blocks 9 2048
 *   getprogname: set
 */
#include <libutil.h>
#include <stdlib.h>
#include "../show.h"

static char buf[16];

static void human(size_t size, long long n, const char *suffix, int flags)
{
	humanize_number(buf, size, n, suffix, HN_AUTOSCALE, flags);
	printf("%s\n", buf);
}

static void expand(const char *text)
{
	uint64_t n;
	if (expand_number(text, &n)) printf("%s: %s\n", text, errname(errno));
	else printf("%s: %llu\n", text, (unsigned long long)n);
}

int main(void)
{
	int len;
	long size;
	human(7, 1023, "", HN_B);
	human(5, 1024, "", HN_NOSPACE | HN_DECIMAL);
	human(5, 10240, "", HN_NOSPACE | HN_DECIMAL);
	human(6, 1536 * 1024, "", HN_DECIMAL);
	human(8, -(2LL << 30), "B", HN_DECIMAL);
	human(6, 0x7fffffffffffffff, "", HN_NOSPACE | HN_DECIMAL | HN_IEC_PREFIXES);
	human(5, 1450, "", HN_NOSPACE | HN_DECIMAL | HN_DIVISOR_1000);
	len = humanize_number(buf, 6, 100LL << 20, "", HN_AUTOSCALE, 0);
	printf("%s of %d\n", buf, len);
	printf("scale of 123456789: %d\n", humanize_number(buf, 5, 123456789, "", HN_GETSCALE, HN_NOSPACE));
	humanize_number(buf, sizeof buf, 123456789, "", 1, HN_NOSPACE);
	printf("in KiB: %s\n", buf);
	errno = EPERM;
	printf("humanize_number(buf, 2, 123456, \"\", HN_AUTOSCALE, HN_NOSPACE): %d %s\n",
		humanize_number(buf, 2, 123456, "", HN_AUTOSCALE, HN_NOSPACE), errname(errno));
	CALL(humanize_number(buf, 9, 1, "", -1, 0));
	CALL(humanize_number(buf, 9, 1, "", 0, HN_DIVISOR_1000 | HN_IEC_PREFIXES));
	expand("5k");
	expand("1G");
	expand("7");
	expand("12b");
	expand("3MB");
	expand("x");
	expand("5kk");
	expand("16e");
	const char *heading = getbsize(&len, &size);
	printf("%s %d %ld\n", heading, len, size);
	setprogname("/usr/bin/set");
	printf("getprogname: %s\n", getprogname());
	return 0;
}
