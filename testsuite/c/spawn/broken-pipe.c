/* A write to a pipe whose reader has ended: SIGPIPE's handler, then EPIPE; and the end of the program by default.
 * run: --spawn
 * stdout:
 *   ignored: EPIPE
 *   SIGPIPE
 *   handled: EPIPE
 *   child: signal 13
 * exit: 141
 */
#include "child.h"

static void handler(int sig)
{
	write(1, "SIGPIPE\n", 8);
}

/* A pipe that a child reads no more. */
static int broken(void)
{
	int p[2];
	pipe2(p, O_CLOEXEC);
	posix_spawn_file_actions_t fa;
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, p[0], 0);
	pid_t pid = shell("exit 0", &fa, 0);
	posix_spawn_file_actions_destroy(&fa);
	close(p[0]);
	waitpid(pid, 0, 0);
	return p[1];
}

int main(void)
{
	int fd = broken();
	signal(SIGPIPE, SIG_IGN);
	printf("ignored: %s\n", write(fd, "x", 1) < 0 ? errname(errno) : "written");
	fflush(stdout);
	signal(SIGPIPE, handler);
	printf("handled: %s\n", write(fd, "x", 1) < 0 ? errname(errno) : "written");
	signal(SIGPIPE, SIG_DFL);
	/* The children of a program that does not ignore it don't, either. */
	wait_for("child", shell("kill -PIPE $$; exit 0", 0, 0));
	write(fd, "x", 1);
	return 0;
}
