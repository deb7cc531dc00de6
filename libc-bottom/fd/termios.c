/*
 * The terminal (POSIX termios). WASI neither tells nor sets how a terminal behaves: what tcsetattr says is kept for
 * tcgetattr, and starts as a terminal that edits lines. The control functions have nothing to do.
 */
#include <errno.h>
#include <termios.h>
#include <unistd.h>

static struct termios now = {
	.c_iflag = ICRNL | IXON | BRKINT | IMAXBEL | IUTF8,
	.c_oflag = OPOST | ONLCR,
	.c_cflag = CS8 | CREAD | B38400,
	.c_lflag = ISIG | ICANON | ECHO | ECHOE | ECHOK | IEXTEN | ECHOCTL | ECHOKE,
	.c_cc = {
		[VINTR] = 3, [VQUIT] = 28, [VERASE] = 127, [VKILL] = 21, [VEOF] = 4, [VMIN] = 1,
		[VSTART] = 17, [VSTOP] = 19, [VSUSP] = 26, [VREPRINT] = 18, [VDISCARD] = 15, [VWERASE] = 23, [VLNEXT] = 22,
	},
};

/* isatty has set errno. */
static int terminal(int fd)
{
	return isatty(fd) ? 0 : -1;
}

static int chosen(int valid)
{
	if (valid) return 0;
	errno = EINVAL;
	return -1;
}

int tcgetattr(int fd, struct termios *t)
{
	if (terminal(fd)) return -1;
	*t = now;
	return 0;
}

int tcsetattr(int fd, int when, const struct termios *t)
{
	if (chosen(when == TCSANOW || when == TCSADRAIN || when == TCSAFLUSH) || terminal(fd)) return -1;
	now = *t;
	return 0;
}

int tcdrain(int fd)
{
	return terminal(fd);
}

int tcflush(int fd, int queue)
{
	return terminal(fd) ? -1 : chosen(queue == TCIFLUSH || queue == TCOFLUSH || queue == TCIOFLUSH);
}

int tcflow(int fd, int action)
{
	return terminal(fd) ? -1 : chosen(action == TCOOFF || action == TCOON || action == TCIOFF || action == TCION);
}

int tcsendbreak(int fd, int duration)
{
	return terminal(fd);
}

/* The process leads the terminal's session and is its foreground group. */
pid_t tcgetsid(int fd)
{
	return terminal(fd) ? -1 : getsid(0);
}

pid_t tcgetpgrp(int fd)
{
	return terminal(fd) ? -1 : getpgrp();
}

int tcsetpgrp(int fd, pid_t group)
{
	if (terminal(fd)) return -1;
	if (group == getpgrp()) return 0;
	errno = group < 0 ? EINVAL : EPERM;
	return -1;
}
