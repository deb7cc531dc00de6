/* lseek(): all three starts, past the end, and EINVAL, ESPIPE, EBADF, after which the offset is what it was.
 * dirs: .
 * stdout:
 *   lseek(fd, 0, SEEK_CUR) = 6
 *   lseek(fd, -2, SEEK_CUR) = 4
 *   lseek(fd, -5, SEEK_END) = 1
 *   lseek(fd, 3000000000, SEEK_SET) = 3000000000
 *   lseek(fd, 10, SEEK_END) = 16
 *   (fstat(fd, &st), st.st_size) = 6
 *   lseek(fd, -1, SEEK_SET): EINVAL
 *   lseek(fd, -7, SEEK_END): EINVAL
 *   lseek(fd, -17, SEEK_CUR): EINVAL
 *   lseek(fd, 0, 77): EINVAL
 *   lseek(fd, 0, SEEK_CUR) = 16
 *   lseek(-1, 0, SEEK_SET): EBADF
 *   lseek(p[0], 0, SEEK_SET): ESPIPE
 *   lseek(p[1], 0, SEEK_CUR): ESPIPE
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2];
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abcdef", 6);
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(lseek(fd, -2, SEEK_CUR));
	SHOW(lseek(fd, -5, SEEK_END));
	SHOW(lseek(fd, 3000000000, SEEK_SET));
	SHOW(lseek(fd, 10, SEEK_END));
	SHOW((fstat(fd, &st), st.st_size));
	SHOW(lseek(fd, -1, SEEK_SET));
	SHOW(lseek(fd, -7, SEEK_END));
	SHOW(lseek(fd, -17, SEEK_CUR));
	SHOW(lseek(fd, 0, 77));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(lseek(-1, 0, SEEK_SET));
	pipe(p);
	SHOW(lseek(p[0], 0, SEEK_SET));
	SHOW(lseek(p[1], 0, SEEK_CUR));
	return 0;
}
