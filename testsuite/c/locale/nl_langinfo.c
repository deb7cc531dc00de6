/* nl_langinfo answers for the C locale and for UTF-8.
 * stdout:
 *   [.]
 *   []
 *   [Sunday]
 *   [Saturday]
 *   [Sun]
 *   [Sat]
 *   [January]
 *   [December]
 *   [Jan]
 *   [Dec]
 *   [AM]
 *   [PM]
 *   [%m/%d/%y]
 *   [%H:%M:%S]
 *   [%I:%M:%S %p]
 *   [^[yY]]
 *   [^[nN]]
 *   UTF-8
 *   UTF-8 Tuesday
 */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>

int main(void)
{
	static const nl_item items[] = { RADIXCHAR, THOUSEP, DAY_1, DAY_7, ABDAY_1, ABDAY_7, MON_1, MON_12, ABMON_1, ABMON_12, AM_STR, PM_STR,
		D_FMT, T_FMT, T_FMT_AMPM, YESEXPR, NOEXPR };
	for (size_t i = 0; i < sizeof items / sizeof *items; i++)
		printf("[%s]\n", nl_langinfo(items[i]));
	setlocale(LC_ALL, "C.UTF-8");
	printf("%s\n", nl_langinfo(CODESET));
	locale_t l = newlocale(LC_ALL_MASK, "C.UTF-8", (locale_t)0);
	printf("%s %s\n", nl_langinfo_l(CODESET, l), nl_langinfo_l(DAY_3, l));
	freelocale(l);
	return 0;
}
