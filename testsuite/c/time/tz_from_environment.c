/* localtime takes TZ from the environment that the program was started with; localtime calls tzset itself.
 * env: TZ=EST5EDT,M3.2.0,M11.1.0
 * stdout:
 *   7:00 0
 *   8:00 1
 *   Mon Jul 15 08:00:00 2024
 */
#include <stdio.h>
#include <time.h>

int main(void)
{
	time_t winter = 1705320000, summer = 1721044800;
	struct tm *tm = localtime(&winter);
	printf("%d:%02d %d\n", tm->tm_hour, tm->tm_min, tm->tm_isdst);
	tm = localtime(&summer);
	printf("%d:%02d %d\n", tm->tm_hour, tm->tm_min, tm->tm_isdst);
	printf("%s", ctime(&summer));
	return 0;
}
