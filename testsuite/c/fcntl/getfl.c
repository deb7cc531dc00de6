/* F_GETFL gives the access mode and the status flags, without the flags that only open has; F_SETFL changes some.
 * dirs: .
 * stdout:
 *   (fcntl(w, F_GETFL) & O_ACCMODE) == O_WRONLY: yes
 *   fcntl(w, F_GETFL) & O_APPEND: yes
 *   fcntl(w, F_GETFL) & (O_CREAT | O_TRUNC | O_EXCL): no
 *   (fcntl(r, F_GETFL) & O_ACCMODE) == O_RDONLY: yes
 *   fcntl(r, F_GETFL) & (O_APPEND | O_NONBLOCK): no
 *   (fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR: yes
 *   fcntl(rw, F_SETFL, O_APPEND) = 0
 *   fcntl(rw, F_GETFL) & O_APPEND: yes
 *   (fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR: yes
 *   write(rw, "d", 1) = 1
 *   lseek(rw, 0, SEEK_CUR) = 4
 *   fcntl(rw, F_SETFL, O_RDONLY) = 0
 *   (fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR: yes
 *   fcntl(rw, F_GETFL) & O_APPEND: no
 *   fcntl(d, F_GETFL) & O_APPEND: yes
 *   fcntl(d, F_GETFL): EBADF
 *   fcntl(d, F_SETFL, 0): EBADF
 *   fcntl(rw, 12345): EINVAL
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int w = open("f", O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644);
	IS((fcntl(w, F_GETFL) & O_ACCMODE) == O_WRONLY);
	IS(fcntl(w, F_GETFL) & O_APPEND);
	IS(fcntl(w, F_GETFL) & (O_CREAT | O_TRUNC | O_EXCL));
	int r = open("f", O_RDONLY);
	IS((fcntl(r, F_GETFL) & O_ACCMODE) == O_RDONLY);
	IS(fcntl(r, F_GETFL) & (O_APPEND | O_NONBLOCK));
	int rw = open("f", O_RDWR);
	IS((fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR);
	SHOW(fcntl(rw, F_SETFL, O_APPEND));
	IS(fcntl(rw, F_GETFL) & O_APPEND);
	IS((fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR);
	write(w, "abc", 3);
	lseek(rw, 0, SEEK_SET);
	SHOW(write(rw, "d", 1));
	SHOW(lseek(rw, 0, SEEK_CUR));
	/* The access mode does not change. */
	SHOW(fcntl(rw, F_SETFL, O_RDONLY));
	IS((fcntl(rw, F_GETFL) & O_ACCMODE) == O_RDWR);
	IS(fcntl(rw, F_GETFL) & O_APPEND);
	/* Status flags belong to the description. */
	int d = dup(rw);
	fcntl(rw, F_SETFL, O_APPEND);
	IS(fcntl(d, F_GETFL) & O_APPEND);
	close(d);
	SHOW(fcntl(d, F_GETFL));
	SHOW(fcntl(d, F_SETFL, 0));
	SHOW(fcntl(rw, 12345));
	return 0;
}
