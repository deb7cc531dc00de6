/* tmpfile is read and written as a file and leaves no name behind; tmpnam and tempnam give names that are free.
 * dirs: . /tmp
 * stdout:
 *   fseek(f, 100, SEEK_SET): 0
 *   fscanf(f, "%d", &n): 1
 *   n: 37
 *   fgetc(g): 111
 *   fclose(f): 0
 *   fclose(g): 0
 *   tmpnam(a) == a && tmpnam(b) == b && strcmp(a, b) != 0: 1
 *   access(a, F_OK): -1
 *   name && access(name, F_OK) == -1 && strstr(name, "pre") != NULL: 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	FILE *f = tmpfile(), *g = tmpfile();
	if (!f || !g)
		return 1;
	for (int i = 0; i < 3000; i++)
		fprintf(f, "%d ", i);
	fputs("other", g);
	NUMBER(fseek(f, 100, SEEK_SET));
	int n;
	NUMBER(fscanf(f, "%d", &n));
	NUMBER(n);
	rewind(g);
	NUMBER(fgetc(g));
	NUMBER(fclose(f));
	NUMBER(fclose(g));
	char a[L_tmpnam], b[L_tmpnam];
	NUMBER(tmpnam(a) == a && tmpnam(b) == b && strcmp(a, b) != 0);
	NUMBER(access(a, F_OK));
	char *name = tempnam("/tmp", "pre");
	NUMBER(name && access(name, F_OK) == -1 && strstr(name, "pre") != NULL);
	free(name);
	return 0;
}
