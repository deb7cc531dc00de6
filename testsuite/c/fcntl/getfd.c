/* FD_CLOEXEC belongs to the number, not to the description, and ends with it.
 * dirs: .
 * stdout:
 *   fcntl(a, F_GETFD) == 0: yes
 *   fcntl(a, F_SETFD, FD_CLOEXEC) = 0
 *   fcntl(a, F_GETFD) == FD_CLOEXEC: yes
 *   fcntl(b, F_GETFD) == 0: yes
 *   fcntl(a, F_SETFD, 0) = 0
 *   fcntl(a, F_GETFD) == 0: yes
 *   open("f", O_RDONLY) == a: yes
 *   fcntl(a, F_GETFD) == 0: yes
 *   open("f", O_RDONLY) == a: yes
 *   dup2(b, a) == a: yes
 *   fcntl(a, F_GETFD) == 0: yes
 *   fcntl(a, F_GETFD): EBADF
 *   fcntl(a, F_SETFD, 0): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int a = open("f", O_RDWR | O_CREAT, 0644);
	IS(fcntl(a, F_GETFD) == 0);
	SHOW(fcntl(a, F_SETFD, FD_CLOEXEC));
	IS(fcntl(a, F_GETFD) == FD_CLOEXEC);
	int b = dup(a);
	IS(fcntl(b, F_GETFD) == 0);
	SHOW(fcntl(a, F_SETFD, 0));
	IS(fcntl(a, F_GETFD) == 0);
	fcntl(a, F_SETFD, FD_CLOEXEC);
	close(a);
	IS(open("f", O_RDONLY) == a);
	IS(fcntl(a, F_GETFD) == 0);
	close(a);
	IS(open("f", O_RDONLY) == a);
	fcntl(a, F_SETFD, FD_CLOEXEC);
	IS(dup2(b, a) == a);
	IS(fcntl(a, F_GETFD) == 0);
	close(a);
	SHOW(fcntl(a, F_GETFD));
	SHOW(fcntl(a, F_SETFD, 0));
	return 0;
}
