/* getdents gives records of a directory, 0 at its end, ENOTDIR and EBADF.
 * flags: -Wno-wasicc-limits
 * setup: mkdir d; touch d/a d/b
 * dirs: .
 * host: skip glibc has no declaration of it
 * stdout:
 *   getdents(d, (struct dirent *)buf, sizeof buf): ENOSYS
 */
#define _GNU_SOURCE
#include "../show.h"
#include <dirent.h>
#include <fcntl.h>

int main(void)
{
	char buf[2000];
	int d = open("d", O_RDONLY | O_DIRECTORY);
	SHOW(getdents(d, (struct dirent *)buf, sizeof buf));
	return 0;
}
