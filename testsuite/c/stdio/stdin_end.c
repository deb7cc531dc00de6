/* Standard input: gets its text, then the end of file, also through fread and getline.
 * stdin:
 *   one
 *   \ no newline
 * stdout:
 *   getline(&line, &room, stdin): 3
 *   one
 *   getline(&line, &room, stdin): -1
 *   feof(stdin) != 0: 1
 *   fread(text, 1, 4, stdin): 0
 *   getchar(): -1
 *   ferror(stdin): 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>

int main(void)
{
	char *line = NULL;
	size_t room = 0;
	NUMBER(getline(&line, &room, stdin));
	puts(line);
	NUMBER(getline(&line, &room, stdin));
	NUMBER(feof(stdin) != 0);
	char text[4];
	NUMBER(fread(text, 1, 4, stdin));
	NUMBER(getchar());
	NUMBER(ferror(stdin));
	free(line);
	return 0;
}
