/* setlocale: the C locale at the start, UTF-8 by name, queries, composite names given back, NULL for what is not there.
 * stdout:
 *   C 1
 *   C.UTF-8
 *   1
 *   C
 *   1
 *   C POSIX
 *   1
 *   [.] [] [] [] 1 1
 */
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	printf("%s %zu\n", setlocale(LC_ALL, NULL), MB_CUR_MAX >= 1 ? (size_t)1 : 0);
	printf("%s\n", setlocale(LC_CTYPE, "C.UTF-8"));
	printf("%d\n", MB_CUR_MAX >= 4);
	char *all = strdup(setlocale(LC_ALL, NULL));
	printf("%s\n", setlocale(LC_ALL, "C"));
	printf("%d\n", setlocale(LC_ALL, all) != NULL && MB_CUR_MAX >= 4);
	free(all);
	printf("%s %s\n", setlocale(LC_NUMERIC, NULL), setlocale(LC_TIME, "POSIX") ? "POSIX" : "none");
	printf("%d\n", setlocale(12345, "C") == NULL);
	struct lconv *l = localeconv();
	printf("[%s] [%s] [%s] [%s] %d %d\n", l->decimal_point, l->thousands_sep, l->grouping, l->currency_symbol, l->frac_digits == CHAR_MAX,
		l->p_sign_posn == CHAR_MAX);
	return 0;
}
