/* toupper and tolower change letters of ASCII and give back all else, EOF too.
 * stdout:
 *   26 26 0
 *   Aa Zz @@ [[ `` {{ 99 1 1
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <locale.h>
#include <stdio.h>

int main(void)
{
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	int changed_up = 0, changed_down = 0, differ = 0;
	for (int ch = EOF; ch < 256; ch++) {
		changed_up += (toupper)(ch) != ch;
		changed_down += (tolower)(ch) != ch;
		differ += (toupper_l)(ch, c) != (toupper)(ch) || (tolower_l)(ch, c) != (tolower)(ch);
	}
	printf("%d %d %d\n", changed_up, changed_down, differ);
	for (const char *s = "aZ@[`{9"; *s; s++)
		printf("%c%c ", toupper(*s), tolower(*s));
	printf("%d %d\n", toupper(EOF) == EOF, tolower(EOF) == EOF);
	freelocale(c);
	return 0;
}
