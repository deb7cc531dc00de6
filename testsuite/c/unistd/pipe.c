/* A pipe holds bytes in order; with no writer left its end can be read.
 * stdout:
 *   pipe(p) = 0
 *   (fcntl(p[0], F_GETFL) & O_ACCMODE) == O_RDONLY: yes
 *   (fcntl(p[1], F_GETFL) & O_ACCMODE) == O_WRONLY: yes
 *   fcntl(p[0], F_GETFL) & O_NONBLOCK: no
 *   write(p[1], "hello", 5) = 5
 *   write(p[1], " you", 4) = 4
 *   read(p[0], buf, 3) = 3
 *   read(p[0], buf + 3, 10) = 6
 *   hello you
 *   read(p[1], buf, 1): EBADF
 *   write(p[0], buf, 1): EBADF
 *   close(p[1]) = 0
 *   write(w, "end", 3) = 3
 *   close(w) = 0
 *   read(p[0], buf, 10) = 3
 *   read(p[0], buf, 10) = 0
 *   close(p[0]) = 0
 *   read(p[0], buf, 10): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2];
	char buf[16] = "";
	SHOW(pipe(p));
	IS((fcntl(p[0], F_GETFL) & O_ACCMODE) == O_RDONLY);
	IS((fcntl(p[1], F_GETFL) & O_ACCMODE) == O_WRONLY);
	IS(fcntl(p[0], F_GETFL) & O_NONBLOCK);
	SHOW(write(p[1], "hello", 5));
	SHOW(write(p[1], " you", 4));
	SHOW(read(p[0], buf, 3));
	SHOW(read(p[0], buf + 3, 10));
	puts(buf);
	SHOW(read(p[1], buf, 1));
	SHOW(write(p[0], buf, 1));
	int w = dup(p[1]);
	SHOW(close(p[1]));
	SHOW(write(w, "end", 3));
	SHOW(close(w));
	SHOW(read(p[0], buf, 10));
	SHOW(read(p[0], buf, 10));
	SHOW(close(p[0]));
	SHOW(read(p[0], buf, 10));
	return 0;
}
