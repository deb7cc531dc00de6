/* humanize_number and expand_number: sizes for people, and back; EINVAL and ERANGE for what is none.
 * stdout:
 *   0: 1 [0]
 *   999: 3 [999]
 *   1024: 2 [1K]
 *   1536: 4 [1.5K]
 *   10485760: 3 [10M]
 *   5000000: 2 [5M]
 *   1048576: 5 [1024]
 *   10: 0 10 []
 *   2k: 0 2048 []
 *   3M: 0 3145728 []
 *   1G: 0 1073741824 []
 *   2x: -1 0 [EINVAL]
 *   : -1 0 [EINVAL]
 *   99999999999999999999E: -1 0 [ERANGE]
 * host: skip the host lacks BSD's functions
 */
#include "../show.h"
#include <libutil.h>

static void show(int64_t n, int scale, int flags)
{
	char text[8];
	int r = humanize_number(text, 5, n, "", scale, flags);
	printf("%lld: %d [%s]\n", (long long)n, r, r < 0 ? "" : text);
}

static void expand(const char *text)
{
	uint64_t n = 99;
	errno = 0;
	int r = expand_number(text, &n);
	int error = errno;
	printf("%s: %d %llu [%s]\n", text, r, r ? 0ULL : (unsigned long long)n, r ? errname(error) : "");
}

int main(void)
{
	show(0, HN_AUTOSCALE, HN_NOSPACE);
	show(999, HN_AUTOSCALE, HN_NOSPACE);
	show(1024, HN_AUTOSCALE, HN_NOSPACE);
	show(1536, HN_AUTOSCALE, HN_NOSPACE | HN_DECIMAL);
	show(10485760, HN_AUTOSCALE, HN_NOSPACE | HN_DECIMAL);
	show(5000000, HN_AUTOSCALE, HN_NOSPACE | HN_DIVISOR_1000);
	show(1048576, 1, HN_NOSPACE);
	expand("10");
	expand("2k");
	expand("3M");
	expand("1G");
	expand("2x");
	expand("");
	expand("99999999999999999999E");
	return 0;
}
