/* close(): EBADF for what is not open; a file that was unlinked lives until its last close.
 * dirs: .
 * stdout:
 *   unlink("f") = 0
 *   pread(fd, buf, 8, 0) = 3
 *   fstat(fd, &st) = 0
 *   st.st_size = 3
 *   st.st_nlink = 0
 *   stat("f", &st): ENOENT
 *   close(fd) = 0
 *   close(fd): EBADF
 *   close(-1): EBADF
 *   close(1000): EBADF
 *   open("g", O_RDWR | O_CREAT, 0644) == fd: yes
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[8] = "";
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abc", 3);
	SHOW(unlink("f"));
	SHOW(pread(fd, buf, 8, 0));
	SHOW(fstat(fd, &st));
	SHOW(st.st_size);
	SHOW(st.st_nlink);
	SHOW(stat("f", &st));
	SHOW(close(fd));
	SHOW(close(fd));
	SHOW(close(-1));
	SHOW(close(1000));
	IS(open("g", O_RDWR | O_CREAT, 0644) == fd);
	return 0;
}
