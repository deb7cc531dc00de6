/* wcrtomb gives 1 to 4 bytes of UTF-8, EILSEQ for surrogates, and 1 for a null pointer.
 * stdout:
 *   0: 00
 *   41: 41
 *   7f: 7f
 *   80: c2 80
 *   7ff: df bf
 *   800: e0 a0 80
 *   d7ff: ed 9f bf
 *   e000: ee 80 80
 *   ffff: ef bf bf
 *   10000: f0 90 80 80
 *   10ffff: f4 8f bf bf
 *   wcrtomb(NULL, L'x', &state): 1
 *   (int)wcrtomb(out, (wchar_t)0xd800, &state): -1 EILSEQ
 *   (int)wcrtomb(out, (wchar_t)0xdfff, &state): -1 EILSEQ
 */
#include "../show.h"
#include <limits.h>
#include <locale.h>
#include <wchar.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	static const wchar_t all[] = { 0, 0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff };
	char out[MB_LEN_MAX];
	mbstate_t state = { 0 };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		size_t n = wcrtomb(out, all[i], &state);
		printf("%lx:", (unsigned long)all[i]);
		for (size_t k = 0; k < n; k++)
			printf(" %02x", (unsigned char)out[k]);
		puts("");
	}
	NUMBER(wcrtomb(NULL, L'x', &state));
	CALL((int)wcrtomb(out, (wchar_t)0xd800, &state));
	CALL((int)wcrtomb(out, (wchar_t)0xdfff, &state));
	return 0;
}
