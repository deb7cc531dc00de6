/* isatty says no, with ENOTTY, for a pipe, a file and /dev/null, and EBADF for nothing.
 * dirs: .
 * stdin: piped
 * stdout:
 *   stdin 0 ENOTTY
 *   stdout 0 ENOTTY
 *   file 0 ENOTTY
 *   none 0 EBADF
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void show(const char *what, int fd)
{
	errno = 0;
	int r = isatty(fd);
	printf("%s %d %s\n", what, r, errno == ENOTTY ? "ENOTTY" : errno == EBADF ? "EBADF" : "?");
}

int main(void)
{
	show("stdin", 0);
	show("stdout", 1);
	show("file", open("f", O_RDWR | O_CREAT, 0666));
	show("none", 99);
}
