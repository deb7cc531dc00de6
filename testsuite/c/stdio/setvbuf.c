/* setvbuf, setbuf, setbuffer, setlinebuf, fflush and fclose: when written bytes reach the file.
 * dirs: .
 * stdout:
 *   setvbuf(f, buffer, _IOFBF, sizeof buffer): 0
 *   size(): 0
 *   fflush(f): 0
 *   size(): 4
 *   fclose(f): 0
 *   size(): 6
 *   setvbuf(f, NULL, _IONBF, 0): 0
 *   size(): 2
 *   size(): 0
 *   size(): 4
 *   size(): 1
 *   fflush(NULL): 0
 *   size(): 4
 *   setvbuf(f, NULL, 42, 0) != 0: 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/stat.h>

static long size(void)
{
	struct stat st;
	return stat("out", &st) ? -1 : (long)st.st_size;
}

int main(void)
{
	static char buffer[BUFSIZ];
	FILE *f = fopen("out", "w");
	NUMBER(setvbuf(f, buffer, _IOFBF, sizeof buffer));
	fputs("abc\n", f);
	NUMBER(size());
	NUMBER(fflush(f));
	NUMBER(size());
	fputs("de", f);
	NUMBER(fclose(f));
	NUMBER(size());

	f = fopen("out", "w");
	NUMBER(setvbuf(f, NULL, _IONBF, 0));
	fputs("ab", f);
	NUMBER(size());
	fclose(f);

	f = fopen("out", "w");
	setlinebuf(f);
	fputs("ab", f);
	NUMBER(size());
	fputs("c\n", f);
	NUMBER(size());
	fclose(f);

	f = fopen("out", "w");
	setbuf(f, NULL);
	fputc('x', f);
	NUMBER(size());
	fclose(f);
	f = fopen("out", "w");
	setbuffer(f, buffer, 64);
	fputs("held", f);
	NUMBER(fflush(NULL));
	NUMBER(size());
	fclose(f);
	f = fopen("out", "r");
	NUMBER(setvbuf(f, NULL, 42, 0) != 0);
	fclose(f);
	return 0;
}
