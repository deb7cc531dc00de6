/* newlocale, duplocale, uselocale and freelocale: a locale of the thread over the global one; EINVAL, ENOENT.
 * stdout:
 *   uselocale((locale_t)0) == LC_GLOBAL_LOCALE: 1
 *   utf8 != (locale_t)0: 1
 *   uselocale(utf8) == LC_GLOBAL_LOCALE: 1
 *   MB_CUR_MAX >= 4: 1
 *   uselocale(copy) == utf8: 1
 *   MB_CUR_MAX >= 4: 1
 *   uselocale(LC_GLOBAL_LOCALE) == copy: 1
 *   global != (locale_t)0: 1
 *   changed != (locale_t)0: 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <locale.h>
#include <stdlib.h>

int main(void)
{
	NUMBER(uselocale((locale_t)0) == LC_GLOBAL_LOCALE);
	locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	NUMBER(utf8 != (locale_t)0);
	NUMBER(uselocale(utf8) == LC_GLOBAL_LOCALE);
	NUMBER(MB_CUR_MAX >= 4);
	locale_t copy = duplocale(utf8);
	NUMBER(uselocale(copy) == utf8);
	NUMBER(MB_CUR_MAX >= 4);
	NUMBER(uselocale(LC_GLOBAL_LOCALE) == copy);
	locale_t global = duplocale(LC_GLOBAL_LOCALE);
	NUMBER(global != (locale_t)0);
	locale_t changed = newlocale(LC_ALL_MASK, "C", copy);
	NUMBER(changed != (locale_t)0);
	freelocale(changed);
	freelocale(global);
	freelocale(utf8);
	return 0;
}
