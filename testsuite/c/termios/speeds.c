/* Speeds are kept in a struct termios; those that POSIX does not know are EINVAL.
 * stdout:
 *   cfsetospeed(&t, B9600) = 0
 *   cfgetospeed(&t) == B9600: yes
 *   cfsetispeed(&t, B9600) = 0
 *   cfgetispeed(&t) == B9600: yes
 *   cfsetspeed(&t, B38400) = 0
 *   cfgetospeed(&t) == B38400 && cfgetispeed(&t) == B38400: yes
 *   cfsetospeed(&t, 12345678): EINVAL
 *   !(t.c_lflag & (ICANON | ECHO | ISIG)) && (t.c_cflag & CSIZE) == CS8: yes
 *   tcgetsid(-1): EBADF
 */
#define _DEFAULT_SOURCE
#include "../show.h"
#include <termios.h>

int main(void)
{
	struct termios t = { 0 };
	SHOW(cfsetospeed(&t, B9600));
	IS(cfgetospeed(&t) == B9600);
	SHOW(cfsetispeed(&t, B9600));
	IS(cfgetispeed(&t) == B9600);
	SHOW(cfsetspeed(&t, B38400));
	IS(cfgetospeed(&t) == B38400 && cfgetispeed(&t) == B38400);
	SHOW(cfsetospeed(&t, 12345678));
	cfmakeraw(&t);
	IS(!(t.c_lflag & (ICANON | ECHO | ISIG)) && (t.c_cflag & CSIZE) == CS8);
	SHOW(tcgetsid(-1));
	return 0;
}
