/* The terminal calls say ENOTTY of a file and EBADF of what is not open; the speeds live in struct termios.
 * dirs: .
 * stdout:
 *   tcgetattr(fd, &t): ENOTTY
 *   tcgetattr(-1, &t): EBADF
 *   tcsetattr(fd, TCSANOW, &t): ENOTTY
 *   tcsetattr(fd, 77, &t): EINVAL
 *   tcsetattr(99, TCSANOW, &t): EBADF
 *   tcflush(fd, TCIFLUSH): ENOTTY
 *   tcdrain(fd): ENOTTY
 *   tcflow(fd, TCOON): ENOTTY
 *   tcsendbreak(fd, 0): ENOTTY
 *   tcgetpgrp(fd): ENOTTY
 *   tcsetpgrp(fd, getpgrp()): ENOTTY
 *   cfsetispeed(&t, B9600) = 0
 *   cfsetospeed(&t, B19200) = 0
 *   cfgetospeed(&t) == B19200: yes
 *   cfsetospeed(&t, 12345678): EINVAL
 *   t.c_lflag & (ECHO | ICANON | ISIG): no
 */
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct termios t = { 0 };
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(tcgetattr(fd, &t));
	SHOW(tcgetattr(-1, &t));
	SHOW(tcsetattr(fd, TCSANOW, &t));
	SHOW(tcsetattr(fd, 77, &t));
	SHOW(tcsetattr(99, TCSANOW, &t));
	SHOW(tcflush(fd, TCIFLUSH));
	SHOW(tcdrain(fd));
	SHOW(tcflow(fd, TCOON));
	SHOW(tcsendbreak(fd, 0));
	SHOW(tcgetpgrp(fd));
	SHOW(tcsetpgrp(fd, getpgrp()));
	SHOW(cfsetispeed(&t, B9600));
	SHOW(cfsetospeed(&t, B19200));
	IS(cfgetospeed(&t) == B19200);
	SHOW(cfsetospeed(&t, 12345678));
	cfmakeraw(&t);
	IS(t.c_lflag & (ECHO | ICANON | ISIG));
	return 0;
}
