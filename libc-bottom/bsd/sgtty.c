/* gtty and stty (Version 7): a terminal's modes as its sgtty.h has them, from and to termios. */
#include <sgtty.h>
#include <termios.h>

int gtty(int fd, struct sgttyb *s)
{
	struct termios t;
	if (tcgetattr(fd, &t)) return -1;
	int cooked = t.c_lflag & ICANON, signals = t.c_lflag & ISIG;
	*s = (struct sgttyb){
		.sg_ispeed = cfgetispeed(&t), .sg_ospeed = cfgetospeed(&t),
		.sg_erase = t.c_cc[VERASE], .sg_kill = t.c_cc[VKILL],
		.sg_flags = (t.c_iflag & IXOFF ? TANDEM : 0) | (t.c_lflag & ECHO ? ECHO : 0)
			| (t.c_iflag & ICRNL ? CRMOD : 0) | (cooked ? 0 : signals ? CBREAK : RAW)
			| (!(t.c_cflag & PARENB) ? ANYP : t.c_cflag & PARODD ? ODDP : EVENP),
	};
	return 0;
}

int stty(int fd, const struct sgttyb *s)
{
	struct termios t;
	if (tcgetattr(fd, &t)) return -1;
	int raw = s->sg_flags & RAW, cbreak = s->sg_flags & CBREAK, parity = s->sg_flags & ANYP;
	t.c_iflag &= ~(IXOFF | ICRNL);
	t.c_oflag &= ~(OPOST | ONLCR);
	t.c_lflag &= ~(ECHO | ICANON | ISIG);
	t.c_cflag &= ~(PARENB | PARODD);
	if (s->sg_flags & TANDEM) t.c_iflag |= IXOFF;
	if (s->sg_flags & ECHO) t.c_lflag |= ECHO;
	if (s->sg_flags & CRMOD && !raw) t.c_iflag |= ICRNL, t.c_oflag |= ONLCR;
	if (!raw) t.c_lflag |= ISIG, t.c_oflag |= OPOST;
	if (!raw && !cbreak) t.c_lflag |= ICANON;
	if (parity == ODDP) t.c_cflag |= PARENB | PARODD;
	if (parity == EVENP) t.c_cflag |= PARENB;
	t.c_cc[VERASE] = s->sg_erase;
	t.c_cc[VKILL] = s->sg_kill;
	cfsetispeed(&t, s->sg_ispeed);
	cfsetospeed(&t, s->sg_ospeed);
	return tcsetattr(fd, TCSANOW, &t);
}
