/* fcntl locks: the one process gets all that it asks for, and sees none of its own.
 * dirs: .
 * stdout:
 *   fcntl(fd, F_SETLK, &l) = 0
 *   fcntl(fd, F_SETLKW, &l) = 0
 *   fcntl(fd, F_GETLK, &l) = 0
 *   l.l_type == F_UNLCK: yes
 *   l.l_start == 0 && l.l_len == 10 && l.l_whence == SEEK_SET: yes
 *   fcntl(r, F_SETLK, &l) = 0
 *   fcntl(w, F_SETLK, &l): EBADF
 *   fcntl(r, F_SETLK, &l): EBADF
 *   fcntl(w, F_SETLK, &l) = 0
 *   fcntl(fd, F_SETLK, &l): EINVAL
 *   fcntl(fd, F_SETLK, &l): EINVAL
 *   fcntl(fd, F_SETLK, &l): EINVAL
 *   fcntl(-1, F_SETLK, &l): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644), r = open("f", O_RDONLY), w = open("f", O_WRONLY);
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 10 };
	SHOW(fcntl(fd, F_SETLK, &l));
	SHOW(fcntl(fd, F_SETLKW, &l));
	SHOW(fcntl(fd, F_GETLK, &l));
	IS(l.l_type == F_UNLCK);
	IS(l.l_start == 0 && l.l_len == 10 && l.l_whence == SEEK_SET);
	l.l_type = F_RDLCK;
	SHOW(fcntl(r, F_SETLK, &l));
	SHOW(fcntl(w, F_SETLK, &l));
	l.l_type = F_WRLCK;
	SHOW(fcntl(r, F_SETLK, &l));
	l.l_type = F_UNLCK;
	SHOW(fcntl(w, F_SETLK, &l));
	l.l_type = 77;
	SHOW(fcntl(fd, F_SETLK, &l));
	l.l_type = F_RDLCK;
	l.l_whence = 77;
	SHOW(fcntl(fd, F_SETLK, &l));
	l.l_whence = SEEK_SET;
	l.l_start = -1;
	SHOW(fcntl(fd, F_SETLK, &l));
	SHOW(fcntl(-1, F_SETLK, &l));
	return 0;
}
