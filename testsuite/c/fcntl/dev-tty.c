/* A process without a terminal gets ENXIO for /dev/tty.
 * host: skip the host may give a terminal
 * stdout:
 *   open("/dev/tty", O_RDWR): ENXIO
 */
#include <fcntl.h>
#include "../show.h"

int main(void)
{
	OPEN(open("/dev/tty", O_RDWR));
	return 0;
}
