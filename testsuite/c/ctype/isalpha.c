/* The is… functions of ctype.h over EOF and all 128 characters of ASCII, and false for all above in the C locale.
 * stdout:
 *   isalnum: 30-39 41-5a 61-7a high 0, EOF 0, _l differs 0
 *   isalpha: 41-5a 61-7a high 0, EOF 0, _l differs 0
 *   isblank: 09-09 20-20 high 0, EOF 0, _l differs 0
 *   iscntrl: 00-1f 7f-7f high 0, EOF 0, _l differs 0
 *   isdigit: 30-39 high 0, EOF 0, _l differs 0
 *   isgraph: 21-7e high 0, EOF 0, _l differs 0
 *   islower: 61-7a high 0, EOF 0, _l differs 0
 *   isprint: 20-7e high 0, EOF 0, _l differs 0
 *   ispunct: 21-2f 3a-40 5b-60 7b-7e high 0, EOF 0, _l differs 0
 *   isspace: 09-0d 20-20 high 0, EOF 0, _l differs 0
 *   isupper: 41-5a high 0, EOF 0, _l differs 0
 *   isxdigit: 30-39 41-46 61-66 high 0, EOF 0, _l differs 0
 *   isascii 128, toascii 41 41
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <locale.h>
#include <stdio.h>

#undef isalpha
#undef isdigit
#undef islower
#undef isupper
#undef isprint
#undef isgraph
#undef isspace
#undef isascii

static const struct {
	const char *name;
	int (*is)(int);
	int (*is_l)(int, locale_t);
} all[] = {
	{ "isalnum", isalnum, isalnum_l }, { "isalpha", isalpha, isalpha_l }, { "isblank", isblank, isblank_l },
	{ "iscntrl", iscntrl, iscntrl_l }, { "isdigit", isdigit, isdigit_l }, { "isgraph", isgraph, isgraph_l },
	{ "islower", islower, islower_l }, { "isprint", isprint, isprint_l }, { "ispunct", ispunct, ispunct_l },
	{ "isspace", isspace, isspace_l }, { "isupper", isupper, isupper_l }, { "isxdigit", isxdigit, isxdigit_l },
};

int main(void)
{
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		int high = 0, differ = 0;
		printf("%s:", all[i].name);
		for (int ch = 0, run = -1; ch <= 128; ch++) {
			int yes = ch < 128 && all[i].is(ch);
			if (yes && run < 0)
				run = ch;
			if (!yes && run >= 0) {
				printf(" %02x-%02x", run, ch - 1);
				run = -1;
			}
		}
		for (int ch = 128; ch < 256; ch++)
			high += !!all[i].is(ch);
		for (int ch = EOF; ch < 256; ch++)
			differ += !all[i].is(ch) != !all[i].is_l(ch, c);
		printf(" high %d, EOF %d, _l differs %d\n", high, !!all[i].is(EOF), differ);
	}
	int ascii = 0;
	for (int ch = 0; ch < 1024; ch++)
		ascii += !!isascii(ch);
	printf("isascii %d, toascii %x %x\n", ascii, toascii(0xc1), toascii(0x41));
	freelocale(c);
	return 0;
}
