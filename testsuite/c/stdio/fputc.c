/* Characters one at a time by every name that stdio has for it.
 * dirs: .
 * stdin: abcdefgh
 * stdout:
 *   fputc('1', f): 49
 *   putc('2', f): 50
 *   putc_unlocked('3', f): 51
 *   fputc_unlocked(0x134, f): 52
 *   fputs_unlocked("56", f) >= 0: 1
 *   putw(0x41424344, f): 0
 *   fgetc(f): 49
 *   getc(f): 50
 *   getc_unlocked(f): 51
 *   fgetc_unlocked(f): 52
 *   fgetc(f): 53
 *   fgetc(f): 54
 *   getw(f): 1094861636
 *   getw(f): -1
 *   fclose(f): 0
 *   ftrylockfile(stdout): 0
 *   xy
 *   getchar(): 97
 *   getchar_unlocked(): 98
 *   fileno(stdin): 0
 *   fileno_unlocked(stderr): 2
 */
#define _GNU_SOURCE
#include "../show.h"

#undef getc
#undef putc
#undef getchar
#undef putchar

int main(void)
{
	FILE *f = fopen("c", "w+");
	NUMBER(fputc('1', f));
	NUMBER(putc('2', f));
	NUMBER(putc_unlocked('3', f));
	NUMBER(fputc_unlocked(0x134, f));
	NUMBER(fputs_unlocked("56", f) >= 0);
	NUMBER(putw(0x41424344, f));
	rewind(f);
	NUMBER(fgetc(f));
	NUMBER(getc(f));
	NUMBER(getc_unlocked(f));
	NUMBER(fgetc_unlocked(f));
	NUMBER(fgetc(f));
	NUMBER(fgetc(f));
	NUMBER(getw(f));
	NUMBER(getw(f));
	NUMBER(fclose(f));
	flockfile(stdout);
	NUMBER(ftrylockfile(stdout));
	putchar_unlocked('x');
	putchar('y');
	puts("");
	NUMBER(getchar());
	NUMBER(getchar_unlocked());
	funlockfile(stdout);
	funlockfile(stdout);
	NUMBER(fileno(stdin));
	NUMBER(fileno_unlocked(stderr));
	return 0;
}
