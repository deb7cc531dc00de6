/* asctime, ctime and their _r forms; difftime.
 * env: TZ=UTC0
 * stdout:
 *   Thu Feb 29 13:05:09 2024
 *   Thu Feb 29 13:05:09 2024
 *   1 Thu Feb 29 13:05:09 2024
 *   1 Wed Dec 31 20:34:15 1969
 *   Sun Jan  3 00:00:00 1900
 *   60 -1.09951e+12
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

int main(void)
{
	time_t t = 1709211909;
	char text[26];
	printf("%s", asctime(gmtime(&t)));
	printf("%s", ctime(&t));
	struct tm tm;
	printf("%d %s", asctime_r(gmtime_r(&t, &tm), text) == text, text);
	t = -12345;
	printf("%d %s", ctime_r(&t, text) == text, text);
	tm = (struct tm){ .tm_year = 0, .tm_mday = 3 };
	printf("%s", asctime(&tm));
	printf("%g %g\n", difftime(100, 40), difftime(0, (time_t)1 << 40));
	return 0;
}
