/* peer PORT: connects to 127.0.0.1 and does what the lines say that come: `say TEXT` answers it, with `twice` once more a little
 * later, `wait` reads no more until a signal ends this. Other lines are printed, and so is the end of the input. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char line[256], word[64];
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(atoi(argv[argc - 1])) };
	inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(fd, (void *)&to, sizeof to) < 0) {
		perror("connect");
		return 1;
	}
	FILE *in = fdopen(fd, "r");
	while (fgets(line, sizeof line, in)) {
		if (sscanf(line, "say %63s", word) == 1) {
			write(fd, word, strlen(word));
			if (strstr(line, "twice")) {
				usleep(50000);
				write(fd, word, strlen(word));
			}
		} else if (!strcmp(line, "wait\n"))
			pause();
		else
			printf("peer: %s", line);
		fflush(stdout);
	}
	puts("peer: end");
	return 0;
}
