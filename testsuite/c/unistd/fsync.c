/* fsync and fdatasync: EBADF for what is not open, EINVAL for a pipe.
 * dirs: .
 * stdout:
 *   fsync(fd) = 0
 *   fdatasync(fd) = 0
 *   fsync(open("f", O_RDONLY)) = 0
 *   fsync(open(".", O_RDONLY)) = 0
 *   fsync(-1): EBADF
 *   fdatasync(99): EBADF
 *   fsync(p[0]): EINVAL
 *   fdatasync(p[1]): EINVAL
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "a", 1);
	SHOW(fsync(fd));
	SHOW(fdatasync(fd));
	SHOW(fsync(open("f", O_RDONLY)));
	SHOW(fsync(open(".", O_RDONLY)));
	SHOW(fsync(-1));
	SHOW(fdatasync(99));
	pipe(p);
	SHOW(fsync(p[0]));
	SHOW(fdatasync(p[1]));
	sync();
	return 0;
}
