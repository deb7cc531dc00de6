/* ioctl as programs call it, with the terminal's real size; isatty and stdio, which only ask whether it is one, do without. */
#include <errno.h>
#include <features.h>
#include <stdarg.h>
#include <sys/ioctl.h>

hidden long __syscall_ret(unsigned long);
hidden long __sys_ioctl(int, int, void *);

/* Takes fd/tty_size.c into the link, for which fd/ioctl.c has a stand-in. */
hidden extern const char __tty_size_linked;
__attribute__((__used__)) static const char *const size = &__tty_size_linked;

int ioctl(int fd, int request, ...)
{
	va_list ap;
	va_start(ap, request);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return __syscall_ret(__sys_ioctl(fd, request, arg));
}
