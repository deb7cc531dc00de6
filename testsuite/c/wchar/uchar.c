/* uchar.h: mbrtoc16 and c16rtomb go through surrogate pairs, mbrtoc32 and c32rtomb do not.
 * stdout:
 *   (int)mbrtoc16(&c16, face, 4, &state): 4
 *   d83d
 *   (int)mbrtoc16(&c16, face + 4, 0, &state): -3
 *   de00
 *   (int)mbrtoc16(&c16, "\u20ac", 3, &state): 3
 *   20ac
 *   (int)mbrtoc16(&c16, "\xff", 1, &(mbstate_t){ 0 }): -1 EILSEQ
 *   (int)mbrtoc16(&c16, "", 1, &(mbstate_t){ 0 }): 0
 *   (int)mbrtoc32(&c32, face, 4, &(mbstate_t){ 0 }): 4
 *   1f600
 *   (int)mbrtoc32(&c32, face, 2, &(mbstate_t){ 0 }): -2
 *   (int)c16rtomb(out, 0xd83d, &state): 0
 *   (int)c16rtomb(out, 0xde00, &state): 4
 *   memcmp(out, face, 4): 0
 *   (int)c16rtomb(out, 0x20ac, &state): 3
 *   (int)c16rtomb(out, 0xde00, &(mbstate_t){ 0 }): -1 EILSEQ
 *   (int)c32rtomb(out, 0x1f600, &state): 4
 *   memcmp(out, face, 4): 0
 *   (int)c32rtomb(out, 0xd800, &(mbstate_t){ 0 }): -1 EILSEQ
 */
#include "../show.h"
#include <locale.h>
#include <uchar.h>
#include <wchar.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	const char *face = "\U0001f600";
	char16_t c16 = 0;
	char32_t c32 = 0;
	mbstate_t state = { 0 };
	CALL((int)mbrtoc16(&c16, face, 4, &state));
	printf("%x\n", (unsigned)c16);
	NUMBER((int)mbrtoc16(&c16, face + 4, 0, &state));
	printf("%x\n", (unsigned)c16);
	CALL((int)mbrtoc16(&c16, "\u20ac", 3, &state));
	printf("%x\n", (unsigned)c16);
	CALL((int)mbrtoc16(&c16, "\xff", 1, &(mbstate_t){ 0 }));
	CALL((int)mbrtoc16(&c16, "", 1, &(mbstate_t){ 0 }));
	CALL((int)mbrtoc32(&c32, face, 4, &(mbstate_t){ 0 }));
	printf("%lx\n", (unsigned long)c32);
	CALL((int)mbrtoc32(&c32, face, 2, &(mbstate_t){ 0 }));
	char out[8] = "";
	state = (mbstate_t){ 0 };
	CALL((int)c16rtomb(out, 0xd83d, &state));
	CALL((int)c16rtomb(out, 0xde00, &state));
	NUMBER(memcmp(out, face, 4));
	CALL((int)c16rtomb(out, 0x20ac, &state));
	CALL((int)c16rtomb(out, 0xde00, &(mbstate_t){ 0 }));
	CALL((int)c32rtomb(out, 0x1f600, &state));
	NUMBER(memcmp(out, face, 4));
	CALL((int)c32rtomb(out, 0xd800, &(mbstate_t){ 0 }));
	return 0;
}
