/* posix_fallocate makes a file at least so long and keeps what is in it; it returns its error.
 * dirs: .
 * stdout:
 *   posix_fallocate(fd, 0, 1000) = 0
 *   (fstat(fd, &st), st.st_size) = 1000
 *   posix_fallocate(fd, 10, 20) = 0
 *   (fstat(fd, &st), st.st_size) = 1000
 *   posix_fallocate(fd, 990, 20) = 0
 *   (fstat(fd, &st), st.st_size) = 1010
 *   (pread(fd, &c, 1, 2), c) = 99
 *   (pread(fd, &c, 1, 500), c) = 0
 *   posix_fallocate(fd, 0, 0) = EINVAL
 *   posix_fallocate(fd, -1, 10) = EINVAL
 *   posix_fallocate(-1, 0, 10) = EBADF
 *   posix_fallocate(p[1], 0, 10) = ESPIPE
 *   posix_fallocate(open("f", O_RDONLY), 0, 10) = EBADF
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char c;
	struct stat st;
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abc", 3);
	ERR(posix_fallocate(fd, 0, 1000));
	SHOW((fstat(fd, &st), st.st_size));
	ERR(posix_fallocate(fd, 10, 20));
	SHOW((fstat(fd, &st), st.st_size));
	ERR(posix_fallocate(fd, 990, 20));
	SHOW((fstat(fd, &st), st.st_size));
	SHOW((pread(fd, &c, 1, 2), c));
	SHOW((pread(fd, &c, 1, 500), c));
	ERR(posix_fallocate(fd, 0, 0));
	ERR(posix_fallocate(fd, -1, 10));
	ERR(posix_fallocate(-1, 0, 10));
	pipe(p);
	ERR(posix_fallocate(p[1], 0, 10));
	ERR(posix_fallocate(open("f", O_RDONLY), 0, 10));
	return 0;
}
