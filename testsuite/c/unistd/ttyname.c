/* ttyname, ttyname_r, ctermid: the errors of what is no terminal.
 * dirs: .
 * stdout:
 *   ttyname(fd): ENOTTY
 *   ttyname(-1): EBADF
 *   ttyname_r(fd, buf, sizeof buf) = ENOTTY
 *   ttyname_r(99, buf, sizeof buf) = EBADF
 *   /dev/tty
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[64];
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	PTR(ttyname(fd));
	PTR(ttyname(-1));
	ERR(ttyname_r(fd, buf, sizeof buf));
	ERR(ttyname_r(99, buf, sizeof buf));
	puts(ctermid(0));
	return 0;
}
