/* A child reads from one pipe and writes to another, more than either holds, while poll tells which of the two is to be served.
 * run: --spawn
 * timeout: 60
 * stdout:
 *   read 3000000, wrong 0
 *   tr: exit 0
 *   waitpid(pid, 0, 0): ECHILD
 */
#include "child.h"
#include <poll.h>

#define SIZE 3000000

int main(void)
{
	int to[2], from[2];
	posix_spawn_file_actions_t fa;
	if (pipe2(to, O_CLOEXEC) || pipe2(from, O_CLOEXEC)) return 1;
	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_adddup2(&fa, to[0], 0);
	posix_spawn_file_actions_adddup2(&fa, from[1], 1);
	pid_t pid = shell("tr a-y b-z", &fa, 0);
	posix_spawn_file_actions_destroy(&fa);
	close(to[0]);
	close(from[1]);
	fcntl(to[1], F_SETFL, O_NONBLOCK);
	size_t put = 0, got = 0, wrong = 0;
	for (;;) {
		struct pollfd fds[2] = { { .fd = from[0], .events = POLLIN }, { .fd = put < SIZE ? to[1] : -1, .events = POLLOUT } };
		if (poll(fds, 2, -1) < 0) return 2;
		char buf[10000];
		if (fds[1].revents & POLLOUT) {
			size_t n = SIZE - put < sizeof buf ? SIZE - put : sizeof buf;
			for (size_t i = 0; i < n; i++) buf[i] = 'a' + (put + i) % 25;
			ssize_t w = write(to[1], buf, n);
			if (w > 0) put += w;
			if (put == SIZE) close(to[1]);
		}
		if (fds[0].revents) {
			ssize_t n = read(from[0], buf, sizeof buf);
			if (n <= 0) break;
			for (ssize_t i = 0; i < n; i++) wrong += buf[i] != 'b' + (char)((got + i) % 25);
			got += n;
		}
	}
	printf("read %zu, wrong %zu\n", got, wrong);
	wait_for("tr", pid);
	SHOW(waitpid(pid, 0, 0));
	return 0;
}
