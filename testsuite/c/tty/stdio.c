/* Standard output is written line by line to a terminal, and reading from one writes what waits there.
 * tty: 24x80
 * type:
 *   'name? ' ann
 *   'age? ' ^D
 * stdout:
 *   whole line
 *   [write]name? ann
 *   ann
 *   age? end
 *   1 0
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char line[50];
	printf("whole line\n");
	write(1, "[write]", 7);
	printf("name? ");
	fflush(stdout);
	printf("%s", fgets(line, sizeof line, stdin));
	printf("age? ");
	fflush(stdout);
	printf("%s\n", fgets(line, sizeof line, stdin) ? "line" : "end");
	printf("%d %d\n", feof(stdin), ferror(stdin));
	clearerr(stdin);
	printf("half a line");
	_exit(0);
}
