/* isatty(): ENOTTY for what is no terminal, EBADF for what is not open.
 * dirs: .
 * stdout:
 *   isatty(open("f", O_RDWR | O_CREAT, 0644)): no
 *   ENOTTY
 *   isatty(open("/dev/null", O_RDWR)): no
 *   ENOTTY
 *   isatty(1): no
 *   ENOTTY
 *   isatty(-1): no
 *   EBADF
 *   isatty(99): no
 *   EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	errno = 0;
	IS(isatty(open("f", O_RDWR | O_CREAT, 0644)));
	puts(errname(errno));
	IS(isatty(open("/dev/null", O_RDWR)));
	puts(errname(errno));
	IS(isatty(1));
	puts(errname(errno));
	IS(isatty(-1));
	puts(errname(errno));
	IS(isatty(99));
	puts(errname(errno));
	return 0;
}
