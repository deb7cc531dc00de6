/* Standard output can be asked for its place, sought in, closed and opened anew, also where nothing else needs the code for it.
 * dirs: .
 * stdout:
 *   kept
 *   c
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	fprintf(stderr, "%ld %d\n", ftell(stdout), fseek(stdout, 0, SEEK_CUR));
	puts("kept");
	int saved = dup(1);
	if (!freopen("file", "w+", stdout)) return 1;
	printf("abcdef");
	if (ftell(stdout) != 6 || fseek(stdout, 2, SEEK_SET)) return 2;
	char c = getchar();
	(void)c;
	int got = getc(stdout);
	if (fclose(stdout)) return 3;
	dprintf(saved, "%c\n", got);
	return 0;
}
