/* strftime: every conversion of C and POSIX in the C locale, flags and widths, ISO weeks at the turn of years, no room.
 * env: TZ=CET-1CEST,M3.5.0,M10.5.0/3
 * stdout:
 *   %a 5 [Thu]
 *   %A 10 [Thursday]
 *   %b 5 [Feb]
 *   %B 10 [February]
 *   %c 26 [Thu Feb 29 14:05:09 2024]
 *   %C 4 [20]
 *   %d 4 [29]
 *   %D 10 [02/29/24]
 *   %e 4 [29]
 *   %F 12 [2024-02-29]
 *   %g 4 [24]
 *   %G 6 [2024]
 *   %h 5 [Feb]
 *   %H 4 [14]
 *   %I 4 [02]
 *   %j 5 [060]
 *   %m 4 [02]
 *   %M 4 [05]
 *   %n 3 blank
 *   %p 4 [PM]
 *   %r 13 [02:05:09 PM]
 *   %R 7 [14:05]
 *   %S 4 [09]
 *   %t 3 blank
 *   %T 10 [14:05:09]
 *   %u 3 [4]
 *   %U 4 [08]
 *   %V 4 [09]
 *   %w 3 [4]
 *   %W 4 [09]
 *   %x 10 [02/29/24]
 *   %X 10 [14:05:09]
 *   %y 4 [24]
 *   %Y 6 [2024]
 *   %z 7 [+0100]
 *   %Z 5 [CET]
 *   %% 3 [%]
 *   Thu Feb 29 14:05:09 2024|20|02/29/24|14:05:09|24|2024|29|29|14|02|02|05|09|4|08|09|4|09|24
 *   1709211909
 *   2004-01-01 Thu 2004-W01-4 04 00 00
 *   2004-01-03 Sat 2004-W01-6 04 00 00
 *   2005-01-01 Sat 2004-W53-6 04 00 00
 *   2005-01-03 Mon 2005-W01-1 05 01 01
 *   2006-01-01 Sun 2005-W52-7 05 01 00
 *   2006-01-03 Tue 2006-W01-2 06 01 01
 *   2007-01-01 Mon 2007-W01-1 07 00 01
 *   2007-01-03 Wed 2007-W01-3 07 00 01
 *   2008-01-01 Tue 2008-W01-2 08 00 00
 *   2008-01-03 Thu 2008-W01-4 08 00 00
 *   2009-01-01 Thu 2009-W01-4 09 00 00
 *   2009-01-03 Sat 2009-W01-6 09 00 00
 *   2010-01-01 Fri 2009-W53-5 09 00 00
 *   2010-01-03 Sun 2009-W53-7 09 01 00
 *   2011-01-01 Sat 2010-W52-6 10 00 00
 *   2011-01-03 Mon 2011-W01-1 11 01 01
 *   123 45
 *   4 0 0
 *   Thursday February
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

int main(void)
{
	time_t t = 1709211909;
	struct tm tm;
	localtime_r(&t, &tm);
	static const char conversions[] = "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%";
	char out[200];
	for (const char *c = conversions; *c; c++) {
		char format[] = { '[', '%', *c, ']', 0 };
		size_t n = strftime(out, sizeof out, format, &tm);
		printf("%%%c %zu %s\n", *c, n, *c == 'n' || *c == 't' ? "blank" : out);
	}
	strftime(out, sizeof out, "%Ec|%EC|%Ex|%EX|%Ey|%EY|%Od|%Oe|%OH|%OI|%Om|%OM|%OS|%Ou|%OU|%OV|%Ow|%OW|%Oy", &tm);
	puts(out);
	strftime(out, sizeof out, "%s", &tm);
	puts(out);
	for (int year = 2004; year < 2012; year++)
		for (int day = 1; day <= 3; day += 2) {
			struct tm turn = { .tm_year = year - 1900, .tm_mday = day, .tm_hour = 12 };
			timegm(&turn);
			strftime(out, sizeof out, "%Y-%m-%d %a %G-W%V-%u %g %U %W", &turn);
			puts(out);
		}
	struct tm far = { .tm_year = 12345 - 1900, .tm_mday = 1 };
	strftime(out, sizeof out, "%C %y", &far);
	puts(out);
	printf("%zu %zu %zu\n", strftime(out, 5, "%Y", &tm), strftime(out, 4, "%Y", &tm), strftime(out, sizeof out, "", &tm));
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	strftime_l(out, sizeof out, "%A %B", &tm, c);
	puts(out);
	freelocale(c);
	return 0;
}
