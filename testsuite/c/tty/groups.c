/* The process leads the terminal's session and foreground group.
 * tty: 24x80
 * stdout:
 *   tcgetpgrp(0) == getpgrp(): yes
 *   tcgetsid(1) == getsid(0): yes
 *   tcsetpgrp(0, getpgrp()) = 0
 *   tcsetpgrp(0, -1): EINVAL
 *   ioctl(0, TIOCGPGRP, &group) = 0
 *   group == getpgrp(): yes
 *   ioctl(0, TIOCSPGRP, &group) = 0
 *   ioctl(0, TIOCGSID, &group) = 0
 *   group == getsid(0): yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	pid_t group = 0;
	IS(tcgetpgrp(0) == getpgrp());
	IS(tcgetsid(1) == getsid(0));
	SHOW(tcsetpgrp(0, getpgrp()));
	SHOW(tcsetpgrp(0, -1));
	SHOW(ioctl(0, TIOCGPGRP, &group));
	IS(group == getpgrp());
	SHOW(ioctl(0, TIOCSPGRP, &group));
	SHOW(ioctl(0, TIOCGSID, &group));
	IS(group == getsid(0));
	return 0;
}
