/* ioctl asks a terminal for its attributes as tcgetattr does, and for what waits to be read and written.
 * tty: 24x80
 * stdout:
 *   ioctl(0, TCGETS, &t) = 0
 *   t.c_lflag & ICANON: yes
 *   ioctl(0, TCSETS, &t) = 0
 *   tcgetattr(0, &t) = 0
 *   !(t.c_lflag & ECHO): yes
 *   ioctl(1, TIOCOUTQ, &n) = 0
 *   ioctl(0, FIONREAD, &n) = 0
 *   n = 0
 *   ioctl(0, TCFLSH, TCIFLUSH) = 0
 *   ioctl(1, TCSBRK, 1) = 0
 *   ioctl(1, TIOCEXCL) = 0
 *   ioctl(1, TIOCNXCL) = 0
 *   ioctl(0, 0x7777, &n): ENOTTY
 *   ioctl(0, FIOCLEX) = 0
 *   fcntl(0, F_GETFD) & FD_CLOEXEC: yes
 *   ioctl(0, FIONCLEX) = 0
 *   fcntl(0, F_GETFD) & FD_CLOEXEC: no
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	struct termios t = { 0 };
	int n = -1;
	SHOW(ioctl(0, TCGETS, &t));
	IS(t.c_lflag & ICANON);
	t.c_lflag &= ~ECHO;
	SHOW(ioctl(0, TCSETS, &t));
	SHOW(tcgetattr(0, &t));
	IS(!(t.c_lflag & ECHO));
	SHOW(ioctl(1, TIOCOUTQ, &n));
	SHOW(ioctl(0, FIONREAD, &n));
	SHOW(n);
	SHOW(ioctl(0, TCFLSH, TCIFLUSH));
	SHOW(ioctl(1, TCSBRK, 1));
	SHOW(ioctl(1, TIOCEXCL));
	SHOW(ioctl(1, TIOCNXCL));
	SHOW(ioctl(0, 0x7777, &n));
	SHOW(ioctl(0, FIOCLEX));
	IS(fcntl(0, F_GETFD) & FD_CLOEXEC);
	SHOW(ioctl(0, FIONCLEX));
	IS(fcntl(0, F_GETFD) & FD_CLOEXEC);
	return 0;
}
