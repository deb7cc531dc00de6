/* A terminal edits lines at first, and keeps what it is told; the control functions take POSIX's values and no others.
 * tty: 24x80
 * stdout:
 *   flushed = 0
 *   both = 0
 *   tcgetattr(0, &t) = 0
 *   t.c_lflag & ICANON: yes
 *   t.c_lflag & ECHO: yes
 *   t.c_lflag & ISIG: yes
 *   t.c_iflag & ICRNL: yes
 *   t.c_oflag & OPOST: yes
 *   (t.c_cflag & CSIZE) == CS8: yes
 *   t.c_cc[VINTR] == 3 && t.c_cc[VEOF] == 4 && t.c_cc[VQUIT] == 28 && t.c_cc[VSUSP] == 26: yes
 *   cfgetospeed(&t) == B38400: yes
 *   tcsetattr(1, TCSADRAIN, &t) = 0
 *   tcgetattr(2, &got) = 0
 *   !(got.c_lflag & (ICANON | ECHO)) && got.c_lflag & ISIG: yes
 *   got.c_cc[VMIN] == 0 && got.c_cc[VTIME] == 5: yes
 *   tcsetattr(0, TCSAFLUSH, &t) = 0
 *   tcgetattr(0, &got) = 0
 *   got.c_lflag & ICANON && got.c_lflag & ECHO: yes
 *   tcsetattr(0, TCSANOW, &t) = 0
 *   tcsetattr(0, 77, &t): EINVAL
 *   tcflush(0, TCIFLUSH) = 0
 *   tcflush(0, 77): EINVAL
 *   tcdrain(1) = 0
 *   off = 0
 *   on = 0
 *   tcflow(1, 77): EINVAL
 *   tcsendbreak(1, 0) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <termios.h>
#include <unistd.h>

int main(void)
{
	struct termios t, got;
	/* Before there is any output that it could throw away. */
	int flushed = tcflush(0, TCOFLUSH), both = tcflush(0, TCIOFLUSH);
	SHOW(flushed);
	SHOW(both);
	SHOW(tcgetattr(0, &t));
	IS(t.c_lflag & ICANON);
	IS(t.c_lflag & ECHO);
	IS(t.c_lflag & ISIG);
	IS(t.c_iflag & ICRNL);
	IS(t.c_oflag & OPOST);
	IS((t.c_cflag & CSIZE) == CS8);
	IS(t.c_cc[VINTR] == 3 && t.c_cc[VEOF] == 4 && t.c_cc[VQUIT] == 28 && t.c_cc[VSUSP] == 26);
	IS(cfgetospeed(&t) == B38400);
	t.c_lflag &= ~(ICANON | ECHO);
	t.c_cc[VMIN] = 0;
	t.c_cc[VTIME] = 5;
	SHOW(tcsetattr(1, TCSADRAIN, &t));
	SHOW(tcgetattr(2, &got));
	IS(!(got.c_lflag & (ICANON | ECHO)) && got.c_lflag & ISIG);
	IS(got.c_cc[VMIN] == 0 && got.c_cc[VTIME] == 5);
	t.c_lflag |= ICANON | ECHO;
	SHOW(tcsetattr(0, TCSAFLUSH, &t));
	SHOW(tcgetattr(0, &got));
	IS(got.c_lflag & ICANON && got.c_lflag & ECHO);
	SHOW(tcsetattr(0, TCSANOW, &t));
	SHOW(tcsetattr(0, 77, &t));
	SHOW(tcflush(0, TCIFLUSH));
	SHOW(tcflush(0, 77));
	SHOW(tcdrain(1));
	int off = tcflow(1, TCOOFF), on = tcflow(1, TCOON);
	SHOW(off);
	SHOW(on);
	SHOW(tcflow(1, 77));
	SHOW(tcsendbreak(1, 0));
	return 0;
}
