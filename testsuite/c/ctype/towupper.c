/* towupper, towlower and towctrans change the case of letters of Latin, Greek and Cyrillic.
 * stdout:
 *   61: 41 61 41 61 1
 *   5a: 5a 7a 5a 7a 1
 *   31: 31 31 31 31 1
 *   e9: c9 e9 c9 e9 1
 *   c9: c9 e9 c9 e9 1
 *   ff: 178 ff 178 ff 1
 *   3b1: 391 3b1 391 3b1 1
 *   391: 391 3b1 391 3b1 1
 *   436: 416 436 416 436 1
 *   416: 416 436 416 436 1
 *   4e2d: 4e2d 4e2d 4e2d 4e2d 1
 *   10428: 10400 10428 10400 10428 1
 *   ffffffff: ffffffff ffffffff ffffffff ffffffff 1
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
	static const wint_t samples[] = { L'a', L'Z', L'1', 0xe9, 0xc9, 0xff, 0x3b1, 0x391, 0x436, 0x416, 0x4e2d, 0x10428, WEOF };
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
		wint_t c = samples[i];
		printf("%lx: %lx %lx %lx %lx %d\n", (unsigned long)c, (unsigned long)towupper(c), (unsigned long)towlower(c),
			(unsigned long)towctrans(c, wctrans("toupper")), (unsigned long)towctrans(c, wctrans("tolower")),
			towupper_l(c, l) == towupper(c) && towlower_l(c, l) == towlower(c) &&
				towctrans_l(c, wctrans_l("toupper", l), l) == towupper(c));
	}
	freelocale(l);
	return 0;
}
