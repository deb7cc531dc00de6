/* ungetc: read again in reverse order, forgotten by a seek, clears the end of file, refuses EOF.
 * dirs: .
 * stdout:
 *   ungetc('z', f): 122
 *   fgetc(f): 122
 *   fgetc(f): 97
 *   ungetc('A', f): 65
 *   ftell(f): 0
 *   fgetc(f): 65
 *   fgetc(f): 98
 *   fgetc(f): 99
 *   fgetc(f): -1
 *   feof(f) != 0: 1
 *   ungetc('y', f): 121
 *   feof(f) != 0: 0
 *   fgetc(f): 121
 *   ungetc(EOF, f): -1
 *   ungetc(0x1ff, f): 255
 *   fgetc(f): 255
 *   ungetc('q', f): 113
 *   fseek(f, 1, SEEK_SET): 0
 *   fgetc(f): 98
 */
#include "../show.h"

int main(void)
{
	FILE *f = fopen("text", "w+");
	fputs("abc", f);
	rewind(f);
	NUMBER(ungetc('z', f));
	NUMBER(fgetc(f));
	NUMBER(fgetc(f));
	NUMBER(ungetc('A', f));
	NUMBER(ftell(f));
	NUMBER(fgetc(f));
	NUMBER(fgetc(f));
	NUMBER(fgetc(f));
	NUMBER(fgetc(f));
	NUMBER(feof(f) != 0);
	NUMBER(ungetc('y', f));
	NUMBER(feof(f) != 0);
	NUMBER(fgetc(f));
	NUMBER(ungetc(EOF, f));
	NUMBER(ungetc(0x1ff, f));
	NUMBER(fgetc(f));
	NUMBER(ungetc('q', f));
	NUMBER(fseek(f, 1, SEEK_SET));
	NUMBER(fgetc(f));
	fclose(f);
	return 0;
}
