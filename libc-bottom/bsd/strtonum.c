/* strtonum (OpenBSD): a whole decimal number between two bounds, with a reason where it is none. */
#include <errno.h>
#include <stdlib.h>

long long strtonum(const char *s, long long min, long long max, const char **reason)
{
	const char *why = 0;
	char *end;
	int saved = errno, err = 0;
	long long n = 0;
	errno = 0;
	if (min > max) {
		why = "invalid";
		err = EINVAL;
	} else {
		n = strtoll(s, &end, 10);
		if (end == s || *end) {
			why = "invalid";
			err = EINVAL;
		} else if (n < min) {
			why = "too small";
			err = ERANGE;
		} else if (n > max) {
			why = "too large";
			err = ERANGE;
		} else if (errno == ERANGE) {
			why = n < 0 ? "too small" : "too large";
			err = ERANGE;
		}
	}
	errno = err ? err : saved;
	if (reason) *reason = why;
	return why ? 0 : n;
}
