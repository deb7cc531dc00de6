/* strtonum takes whole numbers between its bounds and says what is wrong with others (OpenBSD strtonum).
 * host: skip glibc has no strtonum
 * stdout:
 *   "5" 1 10: 5
 *   "-3" -3 3: -3
 *   " 7" 1 10: 7
 *   "" 1 10: invalid EINVAL
 *   "5x" 1 10: invalid EINVAL
 *   "0" 1 10: too small ERANGE
 *   "11" 1 10: too large ERANGE
 *   "99999999999999999999" 1 10: too large ERANGE
 *   "-99999999999999999999" -9223372036854775808 10: too small ERANGE
 *   "5" 10 1: invalid EINVAL
 *   errno kept: EDOM
 */
#include <limits.h>
#include <stdlib.h>
#include "../show.h"

static void try(const char *text, long long min, long long max)
{
	const char *why;
	long long n = strtonum(text, min, max, &why);
	printf("\"%s\" %lld %lld: ", text, min, max);
	if (why) printf("%s %s%s\n", why, errname(errno), n ? " and not 0" : "");
	else printf("%lld\n", n);
}

int main(void)
{
	try("5", 1, 10);
	try("-3", -3, 3);
	try(" 7", 1, 10);
	try("", 1, 10);
	try("5x", 1, 10);
	try("0", 1, 10);
	try("11", 1, 10);
	try("99999999999999999999", 1, 10);
	try("-99999999999999999999", LLONG_MIN, 10);
	try("5", 10, 1);
	errno = EDOM;
	strtonum("1", 0, 1, NULL);
	printf("errno kept: %s\n", errname(errno));
	return 0;
}
