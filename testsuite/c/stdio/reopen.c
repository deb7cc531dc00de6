/* freopen leads a standard stream into a file.
 * dirs: .
 * stdout:
 *   read first
 *   read second
 *   into out
 *   \
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char line[64];
	FILE *f = fopen("in", "w");
	fputs("first\nsecond\n", f);
	fclose(f);
	if (!freopen("in", "r", stdin)) return 1;
	while (fgets(line, sizeof line, stdin)) printf("read %s", line);
	fflush(stdout);
	int saved = dup(1);
	if (!freopen("out", "w", stdout)) return 2;
	puts("into out");
	fflush(stdout);
	dup2(saved, 1);
	f = fopen("out", "r");
	puts(fgets(line, sizeof line, f));
	return 0;
}
