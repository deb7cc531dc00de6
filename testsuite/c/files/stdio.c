/* A file written with fprintf reads back with fgets and fscanf, after rewind and reopening.
 * dirs: .
 * stdin:
 *   first line
 *   42 words
 * stdout:
 *   from stdin: first line
 *   number 42 [words]
 *   line 1
 *   line 2
 *   ftell 14
 *   end 1 error 0
 *   w+ emptied it: 0
 *   mode x: EEXIST
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	char line[100], word[20];
	int number = 0;
	fgets(line, sizeof line, stdin);
	printf("from stdin: %s", line);
	scanf("%d %19s", &number, word);
	printf("number %d [%s]\n", number, word);
	FILE *f = fopen("f", "w+");
	fprintf(f, "line %d\nline %d\n", 1, 2);
	rewind(f);
	while (fgets(line, sizeof line, f))
		fputs(line, stdout);
	printf("ftell %ld\n", ftell(f));
	printf("end %d error %d\n", !!feof(f), !!ferror(f));
	f = freopen("f", "w+", f);
	fseek(f, 0, SEEK_END);
	printf("w+ emptied it: %ld\n", ftell(f));
	fclose(f);
	printf("mode x: %s\n", !fopen("f", "wx") && errno == EEXIST ? "EEXIST" : "?");
}
