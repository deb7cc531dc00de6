/* What a child has of its parent: descriptors without FD_CLOEXEC, with their position; ignored signals; the mask.
 * run: --spawn
 * dirs: .
 * setup: printf 'first\nsecond\nthird\n' >lines
 * stdout:
 *   open 6, closed 7
 *   second
 *   third
 *   position 19
 *   behind the child
 *   USR1 is ignored
 *   ignored: exit 0
 *   not ignored: signal 12
 *   by default: signal 10
 *   blocked: exit 0
 *   group: 1
 */
#include "child.h"

int main(void)
{
	int fd = open("lines", O_RDONLY), a[2], b[2];
	char buf[6];
	read(fd, buf, sizeof buf);
	dup2(fd, 9);
	close(fd);
	pipe(a);
	pipe2(b, O_CLOEXEC);
	dup2(a[1], 6);
	dup3(a[1], 7, O_CLOEXEC);
	waitpid(shell("(: >&6) 2>/dev/null && printf 'open 6, '; (: >&7) 2>/dev/null || echo closed 7", 0, 0), 0, 0);
	waitpid(shell("cat <&9", 0, 0), 0, 0);
	printf("position %ld\n", (long)lseek(9, 0, SEEK_CUR));
	close(9);

	int out = open("out", O_RDWR | O_CREAT | O_TRUNC, 0600);
	posix_spawn_file_actions_t fa;
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, out, 1);
	waitpid(shell("printf 'behind the '", &fa, 0), 0, 0);
	posix_spawn_file_actions_destroy(&fa);
	write(out, "child\n", 6);
	waitpid(shell("cat out", 0, 0), 0, 0);

	signal(SIGUSR1, SIG_IGN);
	wait_for("ignored", shell("kill -USR1 $$; echo USR1 is ignored", 0, 0));
	wait_for("not ignored", shell("kill -USR2 $$; echo no", 0, 0));
	posix_spawnattr_t attr;
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setsigdefault(&attr, &set);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	wait_for("by default", shell("kill -USR1 $$; echo no", 0, &attr));
	posix_spawnattr_setsigmask(&attr, &set);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	wait_for("blocked", shell("kill -USR1 $$; exit 0", 0, &attr));
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
	posix_spawnattr_setpgroup(&attr, 0);
	pid_t pid = shell("exec sleep 100", 0, &attr);
	printf("group: %d\n", kill(-pid, SIGKILL) == 0 && waitpid(-pid, 0, 0) == pid);
	return 0;
}
