/*
 * ioctl as programs call it: with the terminal's real size, and with the requests that stand for termios and fcntl. isatty and
 * stdio, which only ask whether something is a terminal, do without (fd/ioctl.c).
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

hidden long __syscall_ret(unsigned long);
hidden long __sys_ioctl(int, int, void *);

/* Takes fd/tty_size.c into the link, for which fd/ioctl.c has a stand-in. */
hidden extern const char __tty_size_linked;
__attribute__((__used__)) static const char *const size = &__tty_size_linked;

static int give(pid_t *to, pid_t id)
{
	if (id >= 0) *to = id;
	return id < 0 ? -1 : 0;
}

/* What Linux's terminals do beside what fd/ioctl.c knows. */
static int of_terminal(int fd, int request, void *arg)
{
	int n = (intptr_t)arg;
	switch (request) {
	case TCGETS: return tcgetattr(fd, arg);
	case TCSETS: return tcsetattr(fd, TCSANOW, arg);
	case TCSETSW: return tcsetattr(fd, TCSADRAIN, arg);
	case TCSETSF: return tcsetattr(fd, TCSAFLUSH, arg);
	case TCSBRK: return n ? tcdrain(fd) : tcsendbreak(fd, 0);
	case TCXONC: return tcflow(fd, n);
	case TCFLSH: return tcflush(fd, n);
	case TIOCGPGRP: return give(arg, tcgetpgrp(fd));
	case TIOCSPGRP: return tcsetpgrp(fd, *(pid_t *)arg);
	case TIOCGSID: return give(arg, tcgetsid(fd));
	case TIOCOUTQ: return give(arg, tcdrain(fd));
	/* Nobody else is there whom the terminal could be kept from, or given to. */
	case TIOCEXCL: case TIOCNXCL: case TIOCSCTTY: return tcdrain(fd);
	}
	return __syscall_ret(__sys_ioctl(fd, request, arg));
}

int ioctl(int fd, int request, ...)
{
	va_list ap;
	va_start(ap, request);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	switch (request) {
	case FIOCLEX: return fcntl(fd, F_SETFD, FD_CLOEXEC);
	case FIONCLEX: return fcntl(fd, F_SETFD, 0);
	}
	return of_terminal(fd, request, arg);
}

int tcgetwinsize(int fd, struct winsize *ws)
{
	return ioctl(fd, TIOCGWINSZ, ws);
}

int tcsetwinsize(int fd, const struct winsize *ws)
{
	return ioctl(fd, TIOCSWINSZ, ws);
}
