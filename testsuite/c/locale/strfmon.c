/* strfmon in the C locale: widths, precision, percent signs, and -1 without room.
 * stdout:
 *   strfmon(out, sizeof out, "%% [%!n] [%!.1n", 1234.567, 9.96): 17
 *   % [1234.57] [10.0
 *   strfmon(out, sizeof out, "[%!12n", 123.45): 13
 *   [      123.45
 *   strfmon_l(out, sizeof out, c, "%!.0n", 42.0): 2
 *   42
 *   strfmon(out, 3, "%!n", 123.45): -1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <locale.h>
#include <monetary.h>

int main(void)
{
	char out[80] = "";
	NUMBER(strfmon(out, sizeof out, "%% [%!n] [%!.1n", 1234.567, 9.96));
	puts(out);
	NUMBER(strfmon(out, sizeof out, "[%!12n", 123.45));
	puts(out);
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	NUMBER(strfmon_l(out, sizeof out, c, "%!.0n", 42.0));
	puts(out);
	NUMBER(strfmon(out, 3, "%!n", 123.45));
	freelocale(c);
	return 0;
}
