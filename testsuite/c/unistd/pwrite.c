/* pwrite leaves the offset alone; ESPIPE for a pipe, EINVAL for a negative offset.
 * dirs: .
 * stdout:
 *   lseek(fd, 1, SEEK_SET) = 1
 *   pwrite(fd, "XY", 2, 3) = 2
 *   lseek(fd, 0, SEEK_CUR) = 1
 *   pwrite(fd, "Z", 1, 5000) = 1
 *   (fstat(fd, &st), st.st_size) = 5001
 *   pread(fd, buf, 6, 0) = 6
 *   abcXYf
 *   pwrite(fd, "a", 1, -1): EINVAL
 *   pwrite(-1, "a", 1, 0): EBADF
 *   pwrite(open("f", O_RDONLY), "a", 1, 0): EBADF
 *   pwrite(p[1], "a", 1, 0): ESPIPE
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[16] = "";
	struct stat st;
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abcdef", 6);
	SHOW(lseek(fd, 1, SEEK_SET));
	SHOW(pwrite(fd, "XY", 2, 3));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(pwrite(fd, "Z", 1, 5000));
	SHOW((fstat(fd, &st), st.st_size));
	SHOW(pread(fd, buf, 6, 0));
	puts(buf);
	SHOW(pwrite(fd, "a", 1, -1));
	SHOW(pwrite(-1, "a", 1, 0));
	SHOW(pwrite(open("f", O_RDONLY), "a", 1, 0));
	pipe(p);
	SHOW(pwrite(p[1], "a", 1, 0));
	return 0;
}
