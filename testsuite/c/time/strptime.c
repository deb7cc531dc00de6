/* strptime: numbers, names, composite conversions, blanks, and NULL where the text does not fit.
 * stdout:
 *   "2024-02-29 13:05:09xyz" as "%Y-%m-%d %H:%M:%S": 2024-02-29 13:05:09, rest "xyz"
 *   "29 February 2024" as "%d %B %Y": 2024-02-29 00:00:00, rest ""
 *   "Thu Feb 29 01:02:03 2024" as "%a %b %e %H:%M:%S %Y": 2024-02-29 01:02:03, rest ""
 *   "thursday, fEB 1" as "%A, %h %d": 1900-02-01 00:00:00, rest ""
 *   "12/31/99" as "%D": 1999-12-31 00:00:00, rest ""
 *   "12/31/68" as "%m/%d/%y": 2068-12-31 00:00:00, rest ""
 *   "12/31/69" as "%m/%d/%y": 1969-12-31 00:00:00, rest ""
 *   "23:59:60" as "%T": 1900-01-00 23:59:60, rest ""
 *   "23:59" as "%R": 1900-01-00 23:59:00, rest ""
 *   "11:30:00 PM" as "%I:%M:%S %p": 1900-01-00 23:30:00, rest ""
 *   "12:30:00 AM" as "%r": 1900-01-00 00:30:00, rest ""
 *   "5%6" as "%d%%%m": 1900-06-05 00:00:00, rest ""
 *   "  7   8" as " %d %m": 1900-08-07 00:00:00, rest ""
 *   "7	8" as "%d%n%m": 1900-08-07 00:00:00, rest ""
 *   "2024-13-01" as "%Y-%m-%d": no
 *   "2024/01/01" as "%Y-%m-%d": no
 *   "24:00" as "%H:%M": no
 *   "Foo" as "%b": no
 *   "" as "%Y": no
 *   59
 *   6
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

static void parse(const char *text, const char *format)
{
	struct tm tm = { 0 };
	const char *rest = strptime(text, format, &tm);
	if (!rest)
		printf("\"%s\" as \"%s\": no\n", text, format);
	else
		printf("\"%s\" as \"%s\": %d-%02d-%02d %02d:%02d:%02d, rest \"%s\"\n", text, format, tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			tm.tm_hour, tm.tm_min, tm.tm_sec, rest);
}

int main(void)
{
	parse("2024-02-29 13:05:09xyz", "%Y-%m-%d %H:%M:%S");
	parse("29 February 2024", "%d %B %Y");
	parse("Thu Feb 29 01:02:03 2024", "%a %b %e %H:%M:%S %Y");
	parse("thursday, fEB 1", "%A, %h %d");
	parse("12/31/99", "%D");
	parse("12/31/68", "%m/%d/%y");
	parse("12/31/69", "%m/%d/%y");
	parse("23:59:60", "%T");
	parse("23:59", "%R");
	parse("11:30:00 PM", "%I:%M:%S %p");
	parse("12:30:00 AM", "%r");
	parse("5%6", "%d%%%m");
	parse("  7   8", " %d %m");
	parse("7\t8", "%d%n%m");
	parse("2024-13-01", "%Y-%m-%d");
	parse("2024/01/01", "%Y-%m-%d");
	parse("24:00", "%H:%M");
	parse("Foo", "%b");
	parse("", "%Y");
	struct tm tm = { 0 };
	strptime("060 2024", "%j %Y", &tm);
	printf("%d\n", tm.tm_yday);
	tm = (struct tm){ 0 };
	strptime("Sat", "%a", &tm);
	printf("%d\n", tm.tm_wday);
	return 0;
}
