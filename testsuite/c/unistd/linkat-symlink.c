/* linkat on a symbolic link: its own second name, or, with AT_SYMLINK_FOLLOW, that of the file it names.
 * dirs: .
 * stdout:
 *   linkat(AT_FDCWD, "soft", AT_FDCWD, "soft2", 0) = 0
 *   lstat("soft2", &st) = 0
 *   S_ISLNK(st.st_mode): yes
 *   linkat(AT_FDCWD, "soft", AT_FDCWD, "hard", AT_SYMLINK_FOLLOW) = 0
 *   lstat("hard", &st) = 0
 *   S_ISREG(st.st_mode): yes
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	close(creat("f", 0644));
	symlink("f", "soft");
	SHOW(linkat(AT_FDCWD, "soft", AT_FDCWD, "soft2", 0));
	SHOW(lstat("soft2", &st));
	IS(S_ISLNK(st.st_mode));
	SHOW(linkat(AT_FDCWD, "soft", AT_FDCWD, "hard", AT_SYMLINK_FOLLOW));
	SHOW(lstat("hard", &st));
	IS(S_ISREG(st.st_mode));
	return 0;
}
