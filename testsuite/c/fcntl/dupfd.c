/* F_DUPFD gives the lowest number from a minimum on; F_DUPFD_CLOEXEC sets the flag.
 * stdout:
 *   fcntl(1, F_DUPFD, 40) = 40
 *   fcntl(1, F_DUPFD, 40) = 41
 *   fcntl(40, F_GETFD) = 0
 *   fcntl(1, F_DUPFD_CLOEXEC, 40) = 42
 *   fcntl(42, F_GETFD) = 1
 *   close(40) = 0
 *   fcntl(42, F_DUPFD, 0) < 40 = 1
 *   fcntl(42, F_DUPFD, 30) = 30
 *   fcntl(42, F_DUPFD, 40) = 40
 *   fcntl(1, F_DUPFD, -1): EINVAL
 *   fcntl(1, F_DUPFD, 1 << 30): EINVAL
 *   fcntl(99, F_DUPFD, 0): EBADF
 *   fcntl(-1, F_DUPFD, 0): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	SHOW(fcntl(1, F_DUPFD, 40));
	SHOW(fcntl(1, F_DUPFD, 40));
	SHOW(fcntl(40, F_GETFD));
	SHOW(fcntl(1, F_DUPFD_CLOEXEC, 40));
	SHOW(fcntl(42, F_GETFD));
	SHOW(close(40));
	SHOW(fcntl(42, F_DUPFD, 0) < 40);
	SHOW(fcntl(42, F_DUPFD, 30));
	SHOW(fcntl(42, F_DUPFD, 40));
	SHOW(fcntl(1, F_DUPFD, -1));
	SHOW(fcntl(1, F_DUPFD, 1 << 30));
	SHOW(fcntl(99, F_DUPFD, 0));
	SHOW(fcntl(-1, F_DUPFD, 0));
	return 0;
}
