/* statvfs and fstatvfs answer for what exists.
 * dirs: .
 * stdout:
 *   statvfs("f", &fs) = 0
 *   fs.f_bsize > 0 && fs.f_frsize > 0: yes
 *   fs.f_namemax >= 14: yes
 *   fstatvfs(fd, &fs) = 0
 *   statvfs("missing", &fs): ENOENT
 *   statvfs("f/x", &fs): ENOTDIR
 *   statvfs("", &fs): ENOENT
 *   fstatvfs(-1, &fs): EBADF
 */
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct statvfs fs;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(statvfs("f", &fs));
	IS(fs.f_bsize > 0 && fs.f_frsize > 0);
	IS(fs.f_namemax >= 14);
	SHOW(fstatvfs(fd, &fs));
	SHOW(statvfs("missing", &fs));
	SHOW(statvfs("f/x", &fs));
	SHOW(statvfs("", &fs));
	SHOW(fstatvfs(-1, &fs));
	return 0;
}
