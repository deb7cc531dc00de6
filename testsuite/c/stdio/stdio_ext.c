/* stdio_ext.h: what a stream can do and holds.
 * dirs: .
 * stdout:
 *   __fwritable(f) != 0: 1
 *   __freadable(f) != 0: 0
 *   __fbufsize(f) > 0: 1
 *   __flbf(f) != 0: 0
 *   __fpending(f): 3
 *   __fwriting(f) != 0: 1
 *   __fpending(f): 0
 *   __freading(f) != 0: 1
 *   fgetc(f): 100
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdio_ext.h>

int main(void)
{
	FILE *f = fopen("x", "w");
	setvbuf(f, NULL, _IOFBF, 512);
	NUMBER(__fwritable(f) != 0);
	NUMBER(__freadable(f) != 0);
	NUMBER(__fbufsize(f) > 0);
	NUMBER(__flbf(f) != 0);
	fputs("abc", f);
	NUMBER(__fpending(f));
	NUMBER(__fwriting(f) != 0);
	__fpurge(f);
	NUMBER(__fpending(f));
	fputs("de", f);
	fclose(f);
	f = fopen("x", "r");
	NUMBER(__freading(f) != 0);
	__fsetlocking(f, FSETLOCKING_BYCALLER);
	NUMBER(fgetc(f));
	_flushlbf();
	fclose(f);
	return 0;
}
