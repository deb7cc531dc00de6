/* /dev/null, /dev/zero, /dev/full, /dev/urandom and /dev/random are there with no preopen for them.
 * stdout:
 *   open("/dev/null", O_RDWR): open
 *   read(fd, a, 10) = 0
 *   write(fd, a, 10) = 10
 *   (fstat(fd, &st), S_ISCHR(st.st_mode)) = 1
 *   (stat("/dev/null", &st), S_ISCHR(st.st_mode)) = 1
 *   lseek(fd, 5, SEEK_SET) >= 0 = 1
 *   open("/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0644): open
 *   open("/dev/null", O_WRONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   open("/dev/null", O_RDONLY | O_DIRECTORY): ENOTDIR
 *   open("/dev/null/x", O_RDONLY): ENOTDIR
 *   access("/dev/null", R_OK | W_OK) = 0
 *   open("/dev/zero", O_RDONLY): open
 *   read(fd, a, sizeof a) = 64
 *   !memcmp(a, b, sizeof a): yes
 *   write(fd, a, 1): EBADF
 *   open("/dev/full", O_RDWR): open
 *   write(fd, a, 1): ENOSPC
 *   read(fd, a, 1) = 1
 *   open("/dev/urandom", O_RDONLY): open
 *   read(fd, a, sizeof a) = 64
 *   read(fd, b, sizeof b) = 64
 *   memcmp(a, b, sizeof a): yes
 *   open("/dev/random", O_RDONLY): open
 *   read(fd, a, 16) = 16
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char a[64] = "x", b[64];
	struct stat st;
	int fd = OPEN(open("/dev/null", O_RDWR));
	SHOW(read(fd, a, 10));
	SHOW(write(fd, a, 10));
	SHOW((fstat(fd, &st), S_ISCHR(st.st_mode)));
	SHOW((stat("/dev/null", &st), S_ISCHR(st.st_mode)));
	SHOW(lseek(fd, 5, SEEK_SET) >= 0);
	OPEN(open("/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0644));
	OPEN(open("/dev/null", O_WRONLY | O_CREAT | O_EXCL, 0644));
	OPEN(open("/dev/null", O_RDONLY | O_DIRECTORY));
	OPEN(open("/dev/null/x", O_RDONLY));
	SHOW(access("/dev/null", R_OK | W_OK));
	fd = OPEN(open("/dev/zero", O_RDONLY));
	memset(a, 1, sizeof a);
	SHOW(read(fd, a, sizeof a));
	memset(b, 0, sizeof b);
	IS(!memcmp(a, b, sizeof a));
	SHOW(write(fd, a, 1));
	fd = OPEN(open("/dev/full", O_RDWR));
	SHOW(write(fd, a, 1));
	SHOW(read(fd, a, 1));
	fd = OPEN(open("/dev/urandom", O_RDONLY));
	SHOW(read(fd, a, sizeof a));
	SHOW(read(fd, b, sizeof b));
	IS(memcmp(a, b, sizeof a));
	fd = OPEN(open("/dev/random", O_RDONLY));
	SHOW(read(fd, a, 16));
	return 0;
}
