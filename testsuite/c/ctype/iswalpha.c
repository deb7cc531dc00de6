/* The isw… functions know the classes of characters beyond ASCII in a UTF-8 locale.
 * stdout:
 *   alnum  1 1 1 0 0 0 0 1 1 1 1 1 0 0 0, differ 0
 *   alpha  1 1 0 0 0 0 0 1 1 1 1 1 0 0 0, differ 0
 *   blank  0 0 0 1 1 0 0 0 0 0 0 0 0 0 0, differ 0
 *   cntrl  0 0 0 0 1 0 1 0 0 0 0 0 0 0 0, differ 0
 *   digit  0 0 1 0 0 0 0 0 0 0 0 0 0 0 0, differ 0
 *   graph  1 1 1 0 0 1 0 1 1 1 1 1 1 1 0, differ 0
 *   lower  1 0 0 0 0 0 0 1 0 1 0 0 0 0 0, differ 0
 *   print  1 1 1 1 0 1 0 1 1 1 1 1 1 1 0, differ 0
 *   punct  0 0 0 0 0 1 0 0 0 0 0 0 1 1 0, differ 0
 *   space  0 0 0 1 1 0 0 0 0 0 0 0 0 0 0, differ 0
 *   upper  0 1 0 0 0 0 0 0 1 0 1 0 0 0 0, differ 0
 *   xdigit 1 0 1 0 0 0 0 0 0 0 0 0 0 0 0, differ 0
 *   1 1
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <wctype.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	locale_t l = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	static const struct {
		const char *name;
		int (*is)(wint_t);
		int (*is_l)(wint_t, locale_t);
	} all[] = {
		{ "alnum", iswalnum, iswalnum_l }, { "alpha", iswalpha, iswalpha_l }, { "blank", iswblank, iswblank_l },
		{ "cntrl", iswcntrl, iswcntrl_l }, { "digit", iswdigit, iswdigit_l }, { "graph", iswgraph, iswgraph_l },
		{ "lower", iswlower, iswlower_l }, { "print", iswprint, iswprint_l }, { "punct", iswpunct, iswpunct_l },
		{ "space", iswspace, iswspace_l }, { "upper", iswupper, iswupper_l }, { "xdigit", iswxdigit, iswxdigit_l },
	};
	static const wint_t samples[] = { L'a', L'Z', L'5', L' ', L'\t', L'!', 0x7f, 0xe9, 0xc9, 0x3b1, 0x416, 0x4e2d, 0x20ac,
		0x1f600, WEOF };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		printf("%-6s", all[i].name);
		wctype_t type = wctype(all[i].name), type_l = wctype_l(all[i].name, l);
		int differ = 0;
		for (size_t k = 0; k < sizeof samples / sizeof *samples; k++) {
			int yes = !!all[i].is(samples[k]);
			printf(" %d", yes);
			differ += yes != !!all[i].is_l(samples[k], l) || yes != !!iswctype(samples[k], type) ||
				yes != !!iswctype_l(samples[k], type_l, l);
		}
		printf(", differ %d\n", differ);
	}
	printf("%d %d\n", wctype("nonsense") == 0, wctrans("nonsense") == 0);
	freelocale(l);
	return 0;
}
