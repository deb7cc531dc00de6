/* There are no pseudo-terminals.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * dirs: .
 * host: skip the host has them
 * stdout:
 *   posix_openpt(O_RDWR): ENOSYS
 *   grantpt(-1): EBADF
 *   unlockpt(fd): EINVAL
 *   unlockpt(-1): EBADF
 *   ptsname(fd): ENOTTY
 *   ptsname(-1): EBADF
 *   ptsname_r(fd, name, sizeof name) = ENOTTY
 *   openpty(&a, &b, name, 0, 0): ENOSYS
 *   forkpty(&a, name, 0, 0): ENOSYS
 *   login_tty(fd): ENOTTY
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <utmp.h>

int main(void)
{
	char name[40];
	int a, b;
	int fd = open("f", O_RDWR | O_CREAT, 0600);
	SHOW(posix_openpt(O_RDWR));
	SHOW(grantpt(-1));
	SHOW(unlockpt(fd));
	SHOW(unlockpt(-1));
	PTR(ptsname(fd));
	PTR(ptsname(-1));
	ERR(ptsname_r(fd, name, sizeof name));
	SHOW(openpty(&a, &b, name, 0, 0));
	SHOW(forkpty(&a, name, 0, 0));
	SHOW(login_tty(fd));
	return 0;
}
