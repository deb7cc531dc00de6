/* fstatat(): relative to a directory, with and without AT_SYMLINK_NOFOLLOW.
 * dirs: .
 * stdout:
 *   fstatat(d, "f", &st, 0) = 0
 *   S_ISREG(st.st_mode): yes
 *   fstatat(d, "link", &st, 0) = 0
 *   S_ISREG(st.st_mode): yes
 *   fstatat(d, "link", &st, AT_SYMLINK_NOFOLLOW) = 0
 *   S_ISLNK(st.st_mode): yes
 *   st.st_size = 1
 *   fstatat(AT_FDCWD, "d/f", &st, 0) = 0
 *   fstatat(d, ".", &st, 0) = 0
 *   S_ISDIR(st.st_mode): yes
 *   fstatat(d, "d/f", &st, 0): ENOENT
 *   fstatat(d, "", &st, 0): ENOENT
 *   fstatat(f, "f", &st, 0): ENOTDIR
 *   fstatat(-1, "f", &st, 0): EBADF
 *   fstatat(d, "f", &st, 0x4000000): EINVAL
 *   fstatat(-1, "/dev/null", &st, 0) = 0
 *   S_ISCHR(st.st_mode): yes
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	mkdir("d", 0755);
	close(creat("d/f", 0644));
	symlink("f", "d/link");
	int d = open("d", O_RDONLY), f = open("d/f", O_RDONLY);
	SHOW(fstatat(d, "f", &st, 0));
	IS(S_ISREG(st.st_mode));
	SHOW(fstatat(d, "link", &st, 0));
	IS(S_ISREG(st.st_mode));
	SHOW(fstatat(d, "link", &st, AT_SYMLINK_NOFOLLOW));
	IS(S_ISLNK(st.st_mode));
	SHOW(st.st_size);
	SHOW(fstatat(AT_FDCWD, "d/f", &st, 0));
	SHOW(fstatat(d, ".", &st, 0));
	IS(S_ISDIR(st.st_mode));
	SHOW(fstatat(d, "d/f", &st, 0));
	SHOW(fstatat(d, "", &st, 0));
	SHOW(fstatat(f, "f", &st, 0));
	SHOW(fstatat(-1, "f", &st, 0));
	SHOW(fstatat(d, "f", &st, 0x4000000));
	SHOW(fstatat(-1, "/dev/null", &st, 0));
	IS(S_ISCHR(st.st_mode));
	return 0;
}
