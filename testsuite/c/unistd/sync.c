/* sync and syncfs.
 * stdout:
 *   syncfs(-1): EBADF
 */
#define _GNU_SOURCE
#include <unistd.h>
#include "../show.h"

int main(void)
{
	sync();
	SHOW(syncfs(-1));
	return 0;
}
