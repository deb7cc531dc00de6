/* activate PROGRAM: runs it as `wasicc run --listen 127.0.0.1:0` does, natively. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char pid[32];
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t len = sizeof at;
	inet_pton(AF_INET, "127.0.0.1", &at.sin_addr);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (argc < 2 || bind(fd, (void *)&at, len) < 0 || listen(fd, 8) < 0 || getsockname(fd, (void *)&at, &len) < 0) {
		perror("activate");
		return 1;
	}
	fprintf(stderr, "activate: listening on 127.0.0.1:%d\n", ntohs(at.sin_port));
	if (fd != 3) {
		dup2(fd, 3);
		close(fd);
	}
	snprintf(pid, sizeof pid, "%ld", (long)getpid());
	setenv("LISTEN_FDS", "1", 1);
	setenv("LISTEN_PID", pid, 1);
	execv(argv[1], argv + 1);
	perror(argv[1]);
	return 127;
}
