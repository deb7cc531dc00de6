/* fgets, getline, getdelim: newlines kept, lines cut at the buffer, zeros inside, a last line without a newline.
 * dirs: .
 * stdout:
 *   1 [first] newline
 *   1 [] newline
 *   1 [longer ]
 *   1 [line he]
 *   1 [re] newline
 *   fgets(small, 1, f) == small && !*small: 1
 *   6 1 0
 *   1 1 0
 *   17 1 0
 *   4 1 0
 *   5001 1 0
 *   4 1 0
 *   feof(f) != 0: 1
 *   getdelim(&line, &room, ' ', f): 14
 *   getdelim(&line, &room, 0, f): 12
 *   line[17]: 76
 *   getline(NULL, &room, f): -1 EINVAL
 *   fgets_unlocked(small, sizeof small, f) == small: 1
 *   fseek(f, 0, SEEK_END): 0
 *   fgets(small, sizeof small, f) == NULL: 1
 *   small[0]: 107
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>

int main(void)
{
	FILE *f = fopen("lines", "w+");
	fputs("first\n\nlonger line here\n", f);
	fwrite("z\0z\n", 1, 4, f);
	for (int i = 0; i < 5000; i++)
		fputc('L', f);
	fputs("\nlast", f);
	rewind(f);
	char small[8];
	for (int i = 0; i < 5; i++) {
		char *got = fgets(small, sizeof small, f);
		size_t n = got ? strcspn(small, "\n") : 0;
		printf("%d [%.*s]%s\n", got == small, (int)n, small, small[n] == '\n' ? " newline" : "");
	}
	NUMBER(fgets(small, 1, f) == small && !*small);
	rewind(f);
	char *line = NULL;
	size_t room = 0;
	ssize_t n;
	while ((n = getline(&line, &room, f)) >= 0)
		printf("%zd %d %d\n", n, room > (size_t)n, line[n]);
	NUMBER(feof(f) != 0);
	rewind(f);
	NUMBER(getdelim(&line, &room, ' ', f));
	NUMBER(getdelim(&line, &room, 0, f));
	NUMBER(line[17]);
	CALL(getline(NULL, &room, f));
	NUMBER(fgets_unlocked(small, sizeof small, f) == small);
	free(line);
	NUMBER(fseek(f, 0, SEEK_END));
	small[0] = 'k';
	NUMBER(fgets(small, sizeof small, f) == NULL);
	NUMBER(small[0]);
	fclose(f);
	return 0;
}
