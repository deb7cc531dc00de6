/* chown, fchown, lchown and fchownat to oneself; their errors.
 * dirs: .
 * stdout:
 *   chown("f", getuid(), getgid()) = 0
 *   chown("f", -1, -1) = 0
 *   fchown(fd, getuid(), -1) = 0
 *   lchown("dangling", getuid(), getgid()) = 0
 *   fchownat(AT_FDCWD, "dangling", getuid(), getgid(), AT_SYMLINK_NOFOLLOW) = 0
 *   stat("f", &st) = 0
 *   st.st_uid == getuid() && st.st_gid == getgid(): yes
 *   chown("dangling", getuid(), getgid()): ENOENT
 *   chown("missing", -1, -1): ENOENT
 *   chown("f/x", -1, -1): ENOTDIR
 *   chown("", -1, -1): ENOENT
 *   fchown(-1, -1, -1): EBADF
 *   fchownat(-1, "f", -1, -1, 0): EBADF
 *   fchownat(AT_FDCWD, "f", -1, -1, 0x4000000): EINVAL
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	symlink("nowhere", "dangling");
	SHOW(chown("f", getuid(), getgid()));
	SHOW(chown("f", -1, -1));
	SHOW(fchown(fd, getuid(), -1));
	SHOW(lchown("dangling", getuid(), getgid()));
	SHOW(fchownat(AT_FDCWD, "dangling", getuid(), getgid(), AT_SYMLINK_NOFOLLOW));
	SHOW(stat("f", &st));
	IS(st.st_uid == getuid() && st.st_gid == getgid());
	SHOW(chown("dangling", getuid(), getgid()));
	SHOW(chown("missing", -1, -1));
	SHOW(chown("f/x", -1, -1));
	SHOW(chown("", -1, -1));
	SHOW(fchown(-1, -1, -1));
	SHOW(fchownat(-1, "f", -1, -1, 0));
	SHOW(fchownat(AT_FDCWD, "f", -1, -1, 0x4000000));
	return 0;
}
