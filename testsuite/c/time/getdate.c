/* getdate reads a date by the templates of the file that DATEMSK names, and says in getdate_err what went wrong.
 * dirs: .
 * env: TZ=UTC0
 * setup: printf '%s\n' '%Y-%m-%d %H:%M:%S' '%d.%m.%Y' >templates
 * stdout:
 *   1 1
 *   1 1
 *   124 1 29 10 11 12
 *   1 7
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(void)
{
	struct tm *tm = getdate("2024-02-29 10:11:12");
	printf("%d %d\n", tm == NULL, getdate_err);
	setenv("DATEMSK", "missing", 1);
	tm = getdate("2024-02-29 10:11:12");
	printf("%d %d\n", tm == NULL, getdate_err == 2 || getdate_err == 3);
	setenv("DATEMSK", "templates", 1);
	tm = getdate("2024-02-29 10:11:12");
	if (tm)
		printf("%d %d %d %d %d %d\n", tm->tm_year, tm->tm_mon, tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec);
	tm = getdate("nonsense");
	printf("%d %d\n", tm == NULL, getdate_err);
	return 0;
}
