/* lockf(): the one process gets every lock; EBADF for a descriptor that is not open for writing.
 * dirs: .
 * stdout:
 *   lockf(fd, F_LOCK, 0) = 0
 *   lockf(fd, F_TLOCK, 10) = 0
 *   lockf(fd, F_TEST, 10) = 0
 *   lockf(fd, F_ULOCK, 0) = 0
 *   lockf(fd, 77, 0): EINVAL
 *   lockf(r, F_LOCK, 0): EBADF
 *   lockf(-1, F_LOCK, 0): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644), r = open("f", O_RDONLY);
	SHOW(lockf(fd, F_LOCK, 0));
	SHOW(lockf(fd, F_TLOCK, 10));
	SHOW(lockf(fd, F_TEST, 10));
	SHOW(lockf(fd, F_ULOCK, 0));
	SHOW(lockf(fd, 77, 0));
	SHOW(lockf(r, F_LOCK, 0));
	SHOW(lockf(-1, F_LOCK, 0));
	return 0;
}
