/* gtty and stty on what is no terminal; sgtty.h beside termios.h.
 * host: skip glibc has no struct sgttyb
 * stdout:
 *   gtty(0, &s): ENOTTY
 *   stty(0, &s): ENOTTY
 *   gtty(99, &s): EBADF
 */
#include <sgtty.h>
#include <termios.h>
#include "../show.h"

int main(void)
{
	struct sgttyb s = { .sg_flags = CBREAK | ECHO };
	SHOW(gtty(0, &s));
	SHOW(stty(0, &s));
	SHOW(gtty(99, &s));
	return 0;
}
