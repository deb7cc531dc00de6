/* File actions happen in their order, in the child alone: open, dup2, close, chdir.
 * run: --spawn
 * dirs: .
 * setup: mkdir sub && echo inner >sub/file && echo outer >file
 * stdout:
 *   inner
 *   0
 *   error to output
 *   append: exit 0
 *   one
 *   two
 *   three
 *   closed: exit 7
 *   missing: ENOENT
 *   bad: EBADF
 *   null: exit 0
 *   here: outer
 */
#include "child.h"
#include <sys/stat.h>

int main(void)
{
	posix_spawn_file_actions_t fa;
	int status;
	pid_t pid;

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addchdir_np(&fa, "sub");
	posix_spawn_file_actions_addopen(&fa, 0, "file", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&fa, 1, 2);
	pid = shell("cat; ls /dev/fd/9 2>/dev/null | wc -l | tr -d ' '; echo error to output >&2", &fa, 0);
	waitpid(pid, &status, 0);
	posix_spawn_file_actions_destroy(&fa);

	FILE *f = fopen("out", "w");
	fputs("one\n", f);
	fclose(f);
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addopen(&fa, 1, "out", O_WRONLY | O_APPEND, 0);
	pid = shell("echo two; echo three", &fa, 0);
	wait_for("append", pid);
	posix_spawn_file_actions_destroy(&fa);
	waitpid(shell("cat out", 0, 0), 0, 0);

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addclose(&fa, 0);
	wait_for("closed", shell("read line || exit 7", &fa, 0));
	posix_spawn_file_actions_destroy(&fa);

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addopen(&fa, 0, "nosuch", O_RDONLY, 0);
	printf("missing: %s\n", errname(posix_spawn(&pid, "/bin/sh", &fa, 0, (char *[]){ "sh", "-c", "echo no", 0 }, environ)));
	posix_spawn_file_actions_destroy(&fa);

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, 77, 0);
	printf("bad: %s\n", errname(posix_spawn(&pid, "/bin/sh", &fa, 0, (char *[]){ "sh", "-c", "echo no", 0 }, environ)));
	posix_spawn_file_actions_destroy(&fa);

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addopen(&fa, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&fa, 1, "/dev/null", O_WRONLY, 0);
	wait_for("null", shell("cat; echo nobody sees this", &fa, 0));
	posix_spawn_file_actions_destroy(&fa);

	/* Nothing of it has changed this process. */
	char line[20];
	f = fopen("file", "r");
	printf("here: %s", fgets(line, sizeof line, f));
	return 0;
}
