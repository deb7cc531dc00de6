/* fopen: every mode does what it says; EINVAL, ENOENT, EISDIR, EEXIST, ENOTDIR and ENAMETOOLONG for what cannot be.
 * dirs: .
 * setup: mkdir folder
 * stdout:
 *   fopen("missing", "r"): ENOENT
 *   fopen("missing", "r+"): ENOENT
 *   fopen("missing", "z"): EINVAL
 *   fopen("folder", "w"): EISDIR
 *   fopen("missing/file", "w"): ENOENT
 *   fopen("", "r"): ENOENT
 *   fputs("hello world", f) >= 0: 1
 *   fgetc(f): -1
 *   ferror(f) != 0: 1
 *   fclose(f): 0
 *   a: [hello world]
 *   fopen("a/b", "r"): ENOTDIR
 *   fopen("a", "wx"): EEXIST
 *   fputc('x', f): -1
 *   ferror(f) != 0: 1
 *   ferror(f) != 0: 0
 *   fclose(f): 0
 *   fputs("HELLO", f) >= 0: 1
 *   fclose(f): 0
 *   a: [HELLO world]
 *   fseek(f, 0, SEEK_SET): 0
 *   fputs("!", f) >= 0: 1
 *   fclose(f): 0
 *   a: [HELLO world!]
 *   fgetc(f): 72
 *   fseek(f, 3, SEEK_SET): 0
 *   fputs("?", f) >= 0: 1
 *   ftell(f): 13
 *   fclose(f): 0
 *   a: [HELLO world!?]
 *   fputs("new", f) >= 0: 1
 *   fgetc(f): 110
 *   fclose(f): 0
 *   a: [new]
 *   f != NULL: 1
 *   fgetc(f): 110
 *   fopen(longest, "w"): ENAMETOOLONG
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>

static void content(const char *name)
{
	char text[100] = "";
	FILE *f = fopen(name, "r");
	size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;
	text[n] = 0;
	printf("%s: [%s]\n", name, text);
	if (f)
		fclose(f);
}

int main(void)
{
	POINTER(fopen("missing", "r"));
	POINTER(fopen("missing", "r+"));
	POINTER(fopen("missing", "z"));
	POINTER(fopen("folder", "w"));
	POINTER(fopen("missing/file", "w"));
	POINTER(fopen("", "r"));
	FILE *f = fopen("a", "w");
	NUMBER(fputs("hello world", f) >= 0);
	NUMBER(fgetc(f));
	NUMBER(ferror(f) != 0);
	NUMBER(fclose(f));
	content("a");
	POINTER(fopen("a/b", "r"));
	POINTER(fopen("a", "wx"));
	f = fopen("a", "r");
	NUMBER(fputc('x', f));
	NUMBER(ferror(f) != 0);
	clearerr(f);
	NUMBER(ferror(f) != 0);
	NUMBER(fclose(f));
	f = fopen("a", "r+");
	NUMBER(fputs("HELLO", f) >= 0);
	NUMBER(fclose(f));
	content("a");
	f = fopen("a", "a");
	NUMBER(fseek(f, 0, SEEK_SET));
	NUMBER(fputs("!", f) >= 0);
	NUMBER(fclose(f));
	content("a");
	f = fopen("a", "a+");
	NUMBER(fgetc(f));
	NUMBER(fseek(f, 3, SEEK_SET));
	NUMBER(fputs("?", f) >= 0);
	NUMBER(ftell(f));
	NUMBER(fclose(f));
	content("a");
	f = fopen("a", "w+");
	NUMBER(fputs("new", f) >= 0);
	rewind(f);
	NUMBER(fgetc(f));
	NUMBER(fclose(f));
	content("a");
	f = fopen("b", "wxe");
	NUMBER(f != NULL);
	fclose(f);
	f = fopen("a", "rb");
	NUMBER(fgetc(f));
	fclose(f);
	char longest[400];
	memset(longest, 'n', sizeof longest);
	longest[399] = 0;
	POINTER(fopen(longest, "w"));
	return 0;
}
