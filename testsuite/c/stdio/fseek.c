/* fseek, ftell, rewind, fgetpos, fsetpos and the o forms: positions over buffers, past the end, EINVAL and ESPIPE's kin.
 * dirs: .
 * stdout:
 *   ftell(f): 25000
 *   fseek(f, 1234 * 5, SEEK_SET): 0
 *   fscanf(f, "%d", &n): 1
 *   n: 1234
 *   ftell(f): 6174
 *   fseek(f, -5, SEEK_END): 0
 *   fscanf(f, "%d", &n): 1
 *   n: 4999
 *   fseek(f, 10, SEEK_CUR): 0
 *   fgetc(f): 48
 *   fseeko(f, 4, SEEK_CUR): 0
 *   ftello(f): 15
 *   fgetpos(f, &here): 0
 *   fscanf(f, "%d", &n): 1
 *   n: 3
 *   fsetpos(f, &here): 0
 *   fscanf(f, "%d", &n): 1
 *   n: 3
 *   fseek(f, -1, SEEK_SET): -1 EINVAL
 *   fseek(f, 0, 99): -1 EINVAL
 *   fseek(f, 30000, SEEK_SET): 0
 *   fgetc(f): -1
 *   feof(f) != 0: 1
 *   fseek(f, 0, SEEK_SET): 0
 *   feof(f) != 0: 0
 *   fseek(f, 30000, SEEK_SET): 0
 *   fputc('x', f): 120
 *   fseek(f, 29990, SEEK_SET): 0
 *   fgetc(f): 0
 *   fseek(f, 0, SEEK_END): 0
 *   ftell(f): 30001
 *   good: 2000
 *   fclose(f): 0
 *   fseek(f, 0, SEEK_SET): -1 ESPIPE
 *   ftell(f): -1 ESPIPE
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	FILE *f = fopen("numbers", "w+");
	for (int i = 0; i < 5000; i++)
		fprintf(f, "%04d\n", i);
	NUMBER(ftell(f));
	NUMBER(fseek(f, 1234 * 5, SEEK_SET));
	int n = -1;
	NUMBER(fscanf(f, "%d", &n));
	NUMBER(n);
	NUMBER(ftell(f));
	NUMBER(fseek(f, -5, SEEK_END));
	NUMBER(fscanf(f, "%d", &n));
	NUMBER(n);
	rewind(f);
	NUMBER(fseek(f, 10, SEEK_CUR));
	NUMBER(fgetc(f));
	NUMBER(fseeko(f, 4, SEEK_CUR));
	NUMBER(ftello(f));
	fpos_t here;
	NUMBER(fgetpos(f, &here));
	NUMBER(fscanf(f, "%d", &n));
	NUMBER(n);
	NUMBER(fsetpos(f, &here));
	NUMBER(fscanf(f, "%d", &n));
	NUMBER(n);
	CALL(fseek(f, -1, SEEK_SET));
	CALL(fseek(f, 0, 99));
	NUMBER(fseek(f, 30000, SEEK_SET));
	NUMBER(fgetc(f));
	NUMBER(feof(f) != 0);
	NUMBER(fseek(f, 0, SEEK_SET));
	NUMBER(feof(f) != 0);
	NUMBER(fseek(f, 30000, SEEK_SET));
	NUMBER(fputc('x', f));
	NUMBER(fseek(f, 29990, SEEK_SET));
	NUMBER(fgetc(f));
	NUMBER(fseek(f, 0, SEEK_END));
	NUMBER(ftell(f));

	/* Going back and forth at random must always find what was written there. */
	unsigned seed = 11;
	int good = 0;
	for (int i = 0; i < 2000; i++) {
		int want = (int)((seed = seed * 1103515245 + 12345) >> 16) % 5000;
		fseek(f, want * 5L, SEEK_SET);
		if (i % 3 == 0) {
			fprintf(f, "%04d", want);
			fseek(f, want * 5L, SEEK_SET);
		}
		good += fscanf(f, "%d", &n) == 1 && n == want;
	}
	NUMBER(good);
	NUMBER(fclose(f));

	int ends[2];
	if (pipe(ends))
		return 1;
	f = fdopen(ends[0], "r");
	CALL(fseek(f, 0, SEEK_SET));
	CALL(ftell(f));
	fclose(f);
	return 0;
}
