/* open_memstream grows, is up to date after a flush, and fills gaps made by seeking with zeros.
 * stdout:
 *   fflush(f): 0
 *   7 value 7
 *   fflush(f): 0
 *   n: 10007
 *   fseek(f, 0, SEEK_SET): 0
 *   fflush(f): 0
 *   fseek(f, 10010, SEEK_SET): 0
 *   fclose(f): 0
 *   n: 10011
 *   strlen(text): 10007
 *   text[10010]: 33
 *   VALUE 7abc
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>

int main(void)
{
	char *text = NULL;
	size_t n = 0;
	FILE *f = open_memstream(&text, &n);
	fprintf(f, "%s %d", "value", 7);
	NUMBER(fflush(f));
	printf("%zu %s\n", n, text);
	for (int i = 0; i < 10000; i++)
		fputc('a' + i % 26, f);
	NUMBER(fflush(f));
	NUMBER(n);
	NUMBER(fseek(f, 0, SEEK_SET));
	fputs("VALUE", f);
	NUMBER(fflush(f));
	NUMBER(fseek(f, 10010, SEEK_SET));
	fputc('!', f);
	NUMBER(fclose(f));
	NUMBER(n);
	NUMBER(strlen(text));
	NUMBER(text[10010]);
	printf("%.10s\n", text);
	free(text);
	return 0;
}
