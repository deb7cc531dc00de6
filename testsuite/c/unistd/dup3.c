/* dup3 is dup2 with flags, which also refuses equal numbers and other flags.
 * stdout:
 *   dup3(1, 20, O_CLOEXEC) == 20: yes
 *   dup3(1, 20, 0) == 20: yes
 *   fcntl(20, F_GETFD) = 0
 *   dup3(1, 1, 0): EINVAL
 *   dup3(1, 21, O_APPEND): EINVAL
 *   dup3(99, 21, 0): EBADF
 *   dup3(1, -1, 0): EBADF
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	IS(dup3(1, 20, O_CLOEXEC) == 20);
	IS(dup3(1, 20, 0) == 20);
	SHOW(fcntl(20, F_GETFD));
	SHOW(dup3(1, 1, 0));
	SHOW(dup3(1, 21, O_APPEND));
	SHOW(dup3(99, 21, 0));
	SHOW(dup3(1, -1, 0));
	return 0;
}
