/* TZ may name a file of zoneinfo, by its path or by its name under /usr/share/zoneinfo.
 * dirs: /usr/share/zoneinfo
 * stdout:
 *   Europe/Berlin: 2024-07-03 11:46:40 +0200 CEST dst 1, back 1
 *   Europe/Berlin: 2024-01-01 01:00:00 +0100 CET dst 0, back 1
 *   Europe/Berlin: 1938-04-24 23:13:20 +0100 CET dst 0, back 1
 *   :America/New_York: 2024-07-03 05:46:40 -0400 EDT dst 1, back 1
 *   Australia/Lord_Howe: 2024-01-01 11:00:00 +1100 +11 dst 1, back 1
 *   /usr/share/zoneinfo/Asia/Tokyo: 1970-01-01 09:00:00 +0900 JST dst 0, back 1
 *   Europe/London: 2096-10-02 08:06:40 +0100 BST dst 1, back 1
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void show(const char *tz, time_t t)
{
	setenv("TZ", tz, 1);
	struct tm *tm = localtime(&t);
	char text[80];
	strftime(text, sizeof text, "%F %T %z %Z", tm);
	time_t back = mktime(tm);
	printf("%s: %s dst %d, back %d\n", tz, text, tm->tm_isdst, back == t);
}

int main(void)
{
	show("Europe/Berlin", 1720000000);
	show("Europe/Berlin", 1704067200);
	show("Europe/Berlin", -1000000000);
	show(":America/New_York", 1720000000);
	show("Australia/Lord_Howe", 1704067200);
	show("/usr/share/zoneinfo/Asia/Tokyo", 0);
	show("Europe/London", 4000000000);
	return 0;
}
