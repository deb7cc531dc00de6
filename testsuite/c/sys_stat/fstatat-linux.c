/* fstatat and statx take the flags that Linux programs pass, and no others: ls of GNU coreutils asks with AT_NO_AUTOMOUNT.
 * dirs: .
 * stdout:
 *   fstatat(AT_FDCWD, "f", &st, AT_NO_AUTOMOUNT) = 0
 *   st.st_size = 3
 *   statx(AT_FDCWD, "f", AT_NO_AUTOMOUNT, STATX_SIZE, &x) = 0
 *   x.stx_size = 3
 *   fstatat(AT_FDCWD, "f", &st, 0x800000): EINVAL
 *   fstatat(AT_FDCWD, "g", &st, AT_NO_AUTOMOUNT): ENOENT
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	struct statx x;
	int fd = open("f", O_CREAT | O_WRONLY, 0644);
	if (fd < 0 || write(fd, "abc", 3) != 3) return 1;
	close(fd);
	SHOW(fstatat(AT_FDCWD, "f", &st, AT_NO_AUTOMOUNT));
	SHOW(st.st_size);
	SHOW(statx(AT_FDCWD, "f", AT_NO_AUTOMOUNT, STATX_SIZE, &x));
	SHOW(x.stx_size);
	SHOW(fstatat(AT_FDCWD, "f", &st, 0x800000));
	SHOW(fstatat(AT_FDCWD, "g", &st, AT_NO_AUTOMOUNT));
	return 0;
}
