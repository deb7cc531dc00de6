/* mktime and localtime by the rules of TZ: northern and southern summer time, gaps and overlaps, half hours, no rules.
 * stdout:
 *   UTC0: UTC [] 0 0
 *   0: 1970-01-01 00:00:00 +0000 UTC dst 0, back 1
 *   1704067200: 2024-01-01 00:00:00 +0000 UTC dst 0, back 1
 *   1720000000: 2024-07-03 09:46:40 +0000 UTC dst 0, back 1
 *   -86400: 1969-12-31 00:00:00 +0000 UTC dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705320000
 *   2024-7-15 12:00 dst -1 = 1721044800
 *   2024-7-15 12:00 dst 0 = 1721044800
 *   CET-1CEST,M3.5.0,M10.5.0/3: CET [CEST] -3600 1
 *   0: 1970-01-01 01:00:00 +0100 CET dst 0, back 1
 *   1704067200: 2024-01-01 01:00:00 +0100 CET dst 0, back 1
 *   1720000000: 2024-07-03 11:46:40 +0200 CEST dst 1, back 1
 *   -86400: 1969-12-31 01:00:00 +0100 CET dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705316400
 *   2024-7-15 12:00 dst -1 = 1721037600
 *   2024-7-15 12:00 dst 0 = 1721041200
 *   EST5EDT,M3.2.0,M11.1.0: EST [EDT] 18000 1
 *   0: 1969-12-31 19:00:00 -0500 EST dst 0, back 1
 *   1704067200: 2023-12-31 19:00:00 -0500 EST dst 0, back 1
 *   1720000000: 2024-07-03 05:46:40 -0400 EDT dst 1, back 1
 *   -86400: 1969-12-30 19:00:00 -0500 EST dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705338000
 *   2024-7-15 12:00 dst -1 = 1721059200
 *   2024-7-15 12:00 dst 0 = 1721062800
 *   AEST-10AEDT,M10.1.0,M4.1.0/3: AEST [AEDT] -36000 1
 *   0: 1970-01-01 11:00:00 +1100 AEDT dst 1, back 1
 *   1704067200: 2024-01-01 11:00:00 +1100 AEDT dst 1, back 1
 *   1720000000: 2024-07-03 19:46:40 +1000 AEST dst 0, back 1
 *   -86400: 1969-12-31 11:00:00 +1100 AEDT dst 1, back 1
 *   2024-1-15 12:00 dst -1 = 1705280400
 *   2024-7-15 12:00 dst -1 = 1721008800
 *   2024-7-15 12:00 dst 0 = 1721008800
 *   IST-5:30: IST [] -19800 0
 *   0: 1970-01-01 05:30:00 +0530 IST dst 0, back 1
 *   1704067200: 2024-01-01 05:30:00 +0530 IST dst 0, back 1
 *   1720000000: 2024-07-03 15:16:40 +0530 IST dst 0, back 1
 *   -86400: 1969-12-31 05:30:00 +0530 IST dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705300200
 *   2024-7-15 12:00 dst -1 = 1721025000
 *   2024-7-15 12:00 dst 0 = 1721025000
 *   <-03>3: -03 [] 10800 0
 *   0: 1969-12-31 21:00:00 -0300 -03 dst 0, back 1
 *   1704067200: 2023-12-31 21:00:00 -0300 -03 dst 0, back 1
 *   1720000000: 2024-07-03 06:46:40 -0300 -03 dst 0, back 1
 *   -86400: 1969-12-30 21:00:00 -0300 -03 dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705330800
 *   2024-7-15 12:00 dst -1 = 1721055600
 *   2024-7-15 12:00 dst 0 = 1721055600
 *   XXX3YYY,J60/1,J300/2:30:15: XXX [YYY] 10800 1
 *   0: 1969-12-31 21:00:00 -0300 XXX dst 0, back 1
 *   1704067200: 2023-12-31 21:00:00 -0300 XXX dst 0, back 1
 *   1720000000: 2024-07-03 07:46:40 -0200 YYY dst 1, back 1
 *   -86400: 1969-12-30 21:00:00 -0300 XXX dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705330800
 *   2024-7-15 12:00 dst -1 = 1721052000
 *   2024-7-15 12:00 dst 0 = 1721055600
 *   ABC-12DEF,59,299: ABC [DEF] -43200 1
 *   0: 1970-01-01 12:00:00 +1200 ABC dst 0, back 1
 *   1704067200: 2024-01-01 12:00:00 +1200 ABC dst 0, back 1
 *   1720000000: 2024-07-03 22:46:40 +1300 DEF dst 1, back 1
 *   -86400: 1969-12-31 12:00:00 +1200 ABC dst 0, back 1
 *   2024-1-15 12:00 dst -1 = 1705276800
 *   2024-7-15 12:00 dst -1 = 1720998000
 *   2024-7-15 12:00 dst 0 = 1721001600
 *   1711846799: 2024-03-31 01:59:59 +0100 CET dst 0, back 1
 *   1711846800: 2024-03-31 03:00:00 +0200 CEST dst 1, back 1
 *   1729990799: 2024-10-27 02:59:59 +0200 CEST dst 1, back 1
 *   1729990800: 2024-10-27 02:00:00 +0100 CET dst 0, back 1
 *   2024-13-31 25:61 dst -1 = 1738371660
 *   2024-2-29 0:00 dst -1 = 1709161200
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void local(time_t t)
{
	struct tm tm;
	localtime_r(&t, &tm);
	char text[80];
	strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %z %Z", &tm);
	time_t back = mktime(&tm);
	printf("%lld: %s dst %d, back %d\n", (long long)t, text, tm.tm_isdst, back == t);
}

static void made(int year, int month, int day, int hour, int minute, int dst)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute, .tm_isdst = dst };
	time_t t = mktime(&tm);
	printf("%d-%d-%d %d:%02d dst %d = %lld\n", year, month, day, hour, minute, dst, (long long)t);
}

int main(void)
{
	static const char *const zones[] = { "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3",
		"IST-5:30", "<-03>3", "XXX3YYY,J60/1,J300/2:30:15", "ABC-12DEF,59,299" };
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
		setenv("TZ", zones[i], 1);
		tzset();
		printf("%s: %s [%s] %ld %d\n", zones[i], tzname[0], strchr(zones[i], ',') ? tzname[1] : "", timezone, daylight);
		local(0);
		local(1704067200);
		local(1720000000);
		local(-86400);
		made(2024, 1, 15, 12, 0, -1);
		made(2024, 7, 15, 12, 0, -1);
		made(2024, 7, 15, 12, 0, 0);
	}
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	local(1711846799);
	local(1711846800);
	local(1729990799);
	local(1729990800);
	made(2024, 13, 31, 25, 61, -1);
	made(2024, 2, 29, 0, 0, -1);
	return 0;
}
