/* strtonum gives a number within bounds, or 0 with EINVAL or ERANGE and a word that says why.
 * stdout:
 *   "42": 42, fine, 0
 *   " -7": -7, fine, 0
 *   "101": 0, too large, ERANGE
 *   "-1": 0, too small, ERANGE
 *   "12x": 0, invalid, EINVAL
 *   "": 0, invalid, EINVAL
 *   "99999999999999999999": 0, too large, ERANGE
 *   "-99999999999999999999": 0, too small, ERANGE
 *   "9223372036854775807": 9223372036854775807, fine, 0
 *   "5": 0, invalid, EINVAL
 *   errno: 55
 * host: skip the host lacks BSD's functions
 */
#include "../show.h"
#include <limits.h>
#include <stdlib.h>

static void show(const char *text, long long low, long long high)
{
	const char *why = "unset";
	errno = 0;
	long long n = strtonum(text, low, high, &why);
	int error = errno;
	printf("\"%s\": %lld, %s, %s\n", text, n, why ? why : "fine", errname(error));
}

int main(void)
{
	show("42", 0, 100);
	show(" -7", -10, 10);
	show("101", 0, 100);
	show("-1", 0, 100);
	show("12x", 0, 100);
	show("", 0, 100);
	show("99999999999999999999", 0, LLONG_MAX);
	show("-99999999999999999999", LLONG_MIN, 0);
	show("9223372036854775807", LLONG_MIN, LLONG_MAX);
	show("5", 10, 1);
	errno = 55;
	strtonum("5", 0, 10, NULL);
	NUMBER(errno);
	return 0;
}
