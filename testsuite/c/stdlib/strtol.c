/* strtol and its family: bases, prefixes, the end pointer, EINVAL for a bad base and ERANGE at the limits.
 * stdout:
 *   strtoll("42", 10) = 42, rest ""
 *   strtoll(" 	-42xyz", 10) = -42, rest "xyz"
 *   strtoll("+7", 10) = 7, rest ""
 *   strtoll("0x1fG", 16) = 31, rest "G"
 *   strtoll("0x1fG", 0) = 31, rest "G"
 *   strtoll("0x", 0) = 0, rest "x"
 *   strtoll("0xg", 16) = 0, rest "xg"
 *   strtoll("0755", 0) = 493, rest ""
 *   strtoll("089", 0) = 0, rest "89"
 *   strtoll("zZ", 36) = 1295, rest ""
 *   strtoll("102", 2) = 2, rest "2"
 *   strtoll("", 10) = 0, rest ""
 *   strtoll("   ", 10) = 0, rest "   "
 *   strtoll("-", 10) = 0, rest "-"
 *   strtoll("+-5", 10) = 0, rest "+-5"
 *   strtoll("9223372036854775807", 10) = 9223372036854775807, rest ""
 *   strtoll("9223372036854775808", 10) = 9223372036854775807, rest "", ERANGE
 *   strtoll("-9223372036854775808", 10) = -9223372036854775808, rest ""
 *   strtoll("-9223372036854775809rest", 10) = -9223372036854775808, rest "rest", ERANGE
 *   strtoll("99999999999999999999999999999", 10) = 9223372036854775807, rest "", ERANGE
 *   strtoull("18446744073709551615", 10) = 18446744073709551615, rest ""
 *   strtoull("18446744073709551616", 10) = 18446744073709551615, rest "", ERANGE
 *   strtoull("-1", 10) = 18446744073709551615, rest ""
 *   strtoull("-18446744073709551616", 10) = 18446744073709551615, rest "", ERANGE
 *   strtoull("ffffffffffffffff", 16) = 18446744073709551615, rest ""
 *   strtol("10", NULL, 1) - 1: -1 EINVAL
 *   strtol("10", NULL, 37) - 1: -1 EINVAL
 *   strtol(huge, NULL, 10) == LONG_MAX: 1 ERANGE
 *   strtol(low, NULL, 10) == LONG_MIN: 1 ERANGE
 *   strtoul(huge, NULL, 10) == ULONG_MAX: 1 ERANGE
 *   strtoimax(huge, NULL, 10) == INTMAX_MAX: 1 ERANGE
 *   strtoimax(low, NULL, 10) == INTMAX_MIN: 1 ERANGE
 *   strtoumax(huge, NULL, 10) == UINTMAX_MAX: 1 ERANGE
 *   12 -77 123456789012
 */
#include "../show.h"
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>

static void ll(const char *s, int base)
{
	char *end = NULL;
	errno = 0;
	long long v = strtoll(s, &end, base);
	printf("strtoll(\"%s\", %d) = %lld, rest \"%s\"%s\n", s, base, v, end, errno == ERANGE ? ", ERANGE" : "");
}

static void ull(const char *s, int base)
{
	char *end = NULL;
	errno = 0;
	unsigned long long v = strtoull(s, &end, base);
	printf("strtoull(\"%s\", %d) = %llu, rest \"%s\"%s\n", s, base, v, end, errno == ERANGE ? ", ERANGE" : "");
}

int main(void)
{
	ll("42", 10);
	ll(" \t-42xyz", 10);
	ll("+7", 10);
	ll("0x1fG", 16);
	ll("0x1fG", 0);
	ll("0x", 0);
	ll("0xg", 16);
	ll("0755", 0);
	ll("089", 0);
	ll("zZ", 36);
	ll("102", 2);
	ll("", 10);
	ll("   ", 10);
	ll("-", 10);
	ll("+-5", 10);
	ll("9223372036854775807", 10);
	ll("9223372036854775808", 10);
	ll("-9223372036854775808", 10);
	ll("-9223372036854775809rest", 10);
	ll("99999999999999999999999999999", 10);
	ull("18446744073709551615", 10);
	ull("18446744073709551616", 10);
	ull("-1", 10);
	ull("-18446744073709551616", 10);
	ull("ffffffffffffffff", 16);

	CALL(strtol("10", NULL, 1) - 1);
	CALL(strtol("10", NULL, 37) - 1);
	const char *huge = "99999999999999999999", *low = "-99999999999999999999";
	WITH_ERRNO(strtol(huge, NULL, 10) == LONG_MAX);
	WITH_ERRNO(strtol(low, NULL, 10) == LONG_MIN);
	WITH_ERRNO(strtoul(huge, NULL, 10) == ULONG_MAX);
	WITH_ERRNO(strtoimax(huge, NULL, 10) == INTMAX_MAX);
	WITH_ERRNO(strtoimax(low, NULL, 10) == INTMAX_MIN);
	WITH_ERRNO(strtoumax(huge, NULL, 10) == UINTMAX_MAX);
	printf("%d %ld %lld\n", atoi("  12abc"), atol("-77"), atoll("123456789012"));
	return 0;
}
