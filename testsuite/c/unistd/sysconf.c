/* sysconf, pathconf, fpathconf and confstr; EINVAL for unknown names.
 * dirs: .
 * stdout:
 *   sysconf(_SC_PAGESIZE) >= 4096: yes
 *   sysconf(_SC_PAGESIZE) == getpagesize(): yes
 *   sysconf(_SC_OPEN_MAX) >= 20: yes
 *   sysconf(_SC_NPROCESSORS_ONLN) >= 1: yes
 *   sysconf(_SC_NPROCESSORS_CONF) >= 1: yes
 *   sysconf(_SC_CLK_TCK) = 100
 *   sysconf(_SC_ARG_MAX) >= _POSIX_ARG_MAX: yes
 *   sysconf(_SC_LINE_MAX) == -1 || sysconf(_SC_LINE_MAX) >= 2048: yes
 *   sysconf(_SC_VERSION) = 200809
 *   sysconf(_SC_MONOTONIC_CLOCK) > 0 = 1
 *   sysconf(_SC_TIMERS) > 0 = 1
 *   sysconf(_SC_PHYS_PAGES) > 0: yes
 *   sysconf(12345): EINVAL
 *   pathconf("f", _PC_NAME_MAX) = 255
 *   pathconf(".", _PC_PATH_MAX) = 4096
 *   fpathconf(fd, _PC_PIPE_BUF) = 4096
 *   pathconf("f", 12345): EINVAL
 *   confstr(_CS_PATH, buf, sizeof buf) > 1 && buf[0] == '/': yes
 *   confstr(_CS_PATH, 0, 0) == strlen(buf) + 1: yes
 *   confstr(12345, buf, sizeof buf) = 0
 *   EINVAL
 */
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[64];
	IS(sysconf(_SC_PAGESIZE) >= 4096);
	IS(sysconf(_SC_PAGESIZE) == getpagesize());
	IS(sysconf(_SC_OPEN_MAX) >= 20);
	IS(sysconf(_SC_NPROCESSORS_ONLN) >= 1);
	IS(sysconf(_SC_NPROCESSORS_CONF) >= 1);
	SHOW(sysconf(_SC_CLK_TCK));
	IS(sysconf(_SC_ARG_MAX) >= _POSIX_ARG_MAX);
	IS(sysconf(_SC_LINE_MAX) == -1 || sysconf(_SC_LINE_MAX) >= 2048);
	SHOW(sysconf(_SC_VERSION));
	SHOW(sysconf(_SC_MONOTONIC_CLOCK) > 0);
	SHOW(sysconf(_SC_TIMERS) > 0);
	IS(sysconf(_SC_PHYS_PAGES) > 0);
	SHOW(sysconf(12345));
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(pathconf("f", _PC_NAME_MAX));
	SHOW(pathconf(".", _PC_PATH_MAX));
	SHOW(fpathconf(fd, _PC_PIPE_BUF));
	SHOW(pathconf("f", 12345));
	IS(confstr(_CS_PATH, buf, sizeof buf) > 1 && buf[0] == '/');
	IS(confstr(_CS_PATH, 0, 0) == strlen(buf) + 1);
	SHOW(confstr(12345, buf, sizeof buf));
	puts(errname(errno));
	return 0;
}
