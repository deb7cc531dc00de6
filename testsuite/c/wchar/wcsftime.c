/* wcsftime formats as strftime does.
 * stdout:
 *   36 2024-02-29 13:05:09 Thu Feb 060 PM %
 *   0
 */
#include <stdio.h>
#include <time.h>
#include <wchar.h>

int main(void)
{
	struct tm t = { .tm_year = 124, .tm_mon = 1, .tm_mday = 29, .tm_hour = 13, .tm_min = 5, .tm_sec = 9, .tm_wday = 4, .tm_yday = 59 };
	wchar_t out[80];
	size_t n = wcsftime(out, 80, L"%Y-%m-%d %H:%M:%S %a %b %j %p %%", &t);
	printf("%zu %ls\n", n, out);
	n = wcsftime(out, 5, L"%Y-%m", &t);
	printf("%zu\n", n);
	return 0;
}
