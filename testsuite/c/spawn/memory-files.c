/* A temporary file is a child's standard input and output as any other, and both see how far the other is. Without a preopen it lies in memory.
 * run: --spawn
 * env: PATH=/usr/bin:/bin
 * stdout:
 *   two
 *   three
 *   cat: exit 0
 *   from the child, from the parent
 */
#include "child.h"

int main(void)
{
	posix_spawn_file_actions_t fa;
	FILE *f = tmpfile();
	fputs("one\ntwo\nthree\n", f);
	fflush(f);
	lseek(fileno(f), 4, SEEK_SET);
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, fileno(f), 0);
	wait_for("cat", shell("cat", &fa, 0));
	posix_spawn_file_actions_destroy(&fa);
	fclose(f);

	f = tmpfile();
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, fileno(f), 1);
	waitpid(shell("printf 'from the child, '", &fa, 0), 0, 0);
	posix_spawn_file_actions_destroy(&fa);
	write(fileno(f), "from the parent\n", 16);
	char line[100];
	rewind(f);
	fputs(fgets(line, sizeof line, f), stdout);
	return 0;
}
