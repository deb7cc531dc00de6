/* flock(): shared, exclusive and unlock on one descriptor; EINVAL and EBADF.
 * dirs: .
 * stdout:
 *   flock(fd, LOCK_SH) = 0
 *   flock(fd, LOCK_EX) = 0
 *   flock(fd, LOCK_EX | LOCK_NB) = 0
 *   flock(fd, LOCK_UN) = 0
 *   flock(fd, 0): EINVAL
 *   flock(fd, LOCK_SH | LOCK_EX): EINVAL
 *   flock(-1, LOCK_SH): EBADF
 */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(flock(fd, LOCK_SH));
	SHOW(flock(fd, LOCK_EX));
	SHOW(flock(fd, LOCK_EX | LOCK_NB));
	SHOW(flock(fd, LOCK_UN));
	SHOW(flock(fd, 0));
	SHOW(flock(fd, LOCK_SH | LOCK_EX));
	SHOW(flock(-1, LOCK_SH));
	return 0;
}
