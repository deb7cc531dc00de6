/* gmtime, gmtime_r and timegm: from far before the epoch to far after it, leap years, and there and back.
 * stdout:
 *   sizeof(time_t): 8
 *   0: 1970-01-01 00:00:00 wday 4 yday 0 dst 0, back 1
 *   -1: 1969-12-31 23:59:59 wday 3 yday 364 dst 0, back 1
 *   951782400: 2000-02-29 00:00:00 wday 2 yday 59 dst 0, back 1
 *   951868800: 2000-03-01 00:00:00 wday 3 yday 60 dst 0, back 1
 *   4107542400: 2100-03-01 00:00:00 wday 1 yday 59 dst 0, back 1
 *   2147483648: 2038-01-19 03:14:08 wday 2 yday 18 dst 0, back 1
 *   -2208988801: 1899-12-31 23:59:59 wday 0 yday 364 dst 0, back 1
 *   -62135596800: 1-01-01 00:00:00 wday 1 yday 0 dst 0, back 1
 *   253402300799: 9999-12-31 23:59:59 wday 5 yday 364 dst 0, back 1
 *   253402300800: 10000-01-01 00:00:00 wday 6 yday 0 dst 0, back 1
 *   67767976233532799: 2147483647-12-31 23:59:59 wday 2 yday 364 dst 0, back 1
 *   9223372036854775807: EOVERFLOW
 *   good: 16495
 *   timegm(&odd): 983170600
 *   101 1 26 6 56 40
 */
#define _GNU_SOURCE
#include "../show.h"
#include <time.h>

static void show(long long seconds)
{
	time_t t = seconds;
	struct tm *tm = gmtime(&t);
	if (!tm) {
		printf("%lld: %s\n", seconds, errname(errno));
		return;
	}
	printf("%lld: %d-%02d-%02d %02d:%02d:%02d wday %d yday %d dst %d, back %d\n", seconds, tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday,
		tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_wday, tm->tm_yday, tm->tm_isdst, timegm(tm) == t);
}

int main(void)
{
	NUMBER(sizeof(time_t));
	show(0);
	show(-1);
	show(951782400);
	show(951868800);
	show(4107542400);
	show(2147483648);
	show(-2208988801);
	show(-62135596800);
	show(253402300799);
	show(253402300800);
	show(67767976233532799);
	show(0x7fffffffffffffff);
	int good = 0;
	for (long long day = -800000; day < 800000; day += 97) {
		time_t t = day * 86400 + 12345;
		struct tm tm;
		good += gmtime_r(&t, &tm) == &tm && timegm(&tm) == t && tm.tm_hour == 3 && tm.tm_min == 25 && tm.tm_sec == 45 && tm.tm_wday == ((day + 4) % 7 + 7) % 7;
	}
	NUMBER(good);
	struct tm odd = { .tm_year = 100, .tm_mon = 14, .tm_mday = -3, .tm_hour = 30, .tm_min = -5, .tm_sec = 3700 };
	NUMBER(timegm(&odd));
	printf("%d %d %d %d %d %d\n", odd.tm_year, odd.tm_mon, odd.tm_mday, odd.tm_hour, odd.tm_min, odd.tm_sec);
	return 0;
}
