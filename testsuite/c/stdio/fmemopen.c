/* fmemopen: reading, writing with its zero, appending, updating, the end, ENOSPC, EINVAL.
 * stdout:
 *   fgets(line, sizeof line, f) == line: 1
 *   ftell(f): 9
 *   fseek(f, -4, SEEK_END): 0
 *   fgets(line, sizeof line, f) == line: 1
 *   two
 *   fgetc(f): -1
 *   fclose(f): 0
 *   fputs("abc", f) >= 0: 1
 *   fflush(f): 0
 *   abc
 *   fclose(f): 0
 *   fputs("de", f) >= 0: 1
 *   abcde
 *   fgetc(f): 97
 *   ferror(f) != 0: 0
 *   fscanf(f, "%19s", line): 1
 *   own
 *   fmemopen(out, 8, "x"): EINVAL
 */
#define _GNU_SOURCE
#include "../show.h"

int main(void)
{
	char text[] = "line one\nline two\n", line[20];
	FILE *f = fmemopen(text, strlen(text), "r");
	NUMBER(fgets(line, sizeof line, f) == line);
	NUMBER(ftell(f));
	NUMBER(fseek(f, -4, SEEK_END));
	NUMBER(fgets(line, sizeof line, f) == line);
	printf("%s", line);
	NUMBER(fgetc(f));
	NUMBER(fclose(f));

	char out[8];
	memset(out, '#', 8);
	f = fmemopen(out, 8, "w");
	NUMBER(fputs("abc", f) >= 0);
	NUMBER(fflush(f));
	printf("%s\n", out);
	NUMBER(fclose(f));

	f = fmemopen(out, 8, "a+");
	NUMBER(fputs("de", f) >= 0);
	fflush(f);
	printf("%s\n", out);
	rewind(f);
	NUMBER(fgetc(f));
	fclose(f);

	f = fmemopen(out, 4, "w");
	NUMBER(ferror(f) != 0);
	fclose(f);

	f = fmemopen(NULL, 100, "w+");
	fputs("own memory", f);
	rewind(f);
	NUMBER(fscanf(f, "%19s", line));
	puts(line);
	fclose(f);
	POINTER(fmemopen(out, 8, "x"));
	return 0;
}
