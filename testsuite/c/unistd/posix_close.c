/* posix_close (POSIX 2024) and issetugid (BSD).
 * dirs: .
 * host: skip glibc has neither
 * stdout:
 *   posix_close(fd, 0) = 0
 *   posix_close(fd, 0): EBADF
 *   posix_close(-1, 0): EBADF
 *   issetugid() = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	int fd = open("f", O_CREAT | O_WRONLY, 0600);
	SHOW(posix_close(fd, 0));
	SHOW(posix_close(fd, 0));
	SHOW(posix_close(-1, 0));
	SHOW(issetugid());
	return 0;
}
