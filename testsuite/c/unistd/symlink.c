/* symlink and readlink: any text is a target; readlink cuts it to the buffer, without a null.
 * dirs: .
 * stdout:
 *   symlink("some/where/else", "link") = 0
 *   readlink("link", buf, sizeof buf) = 15
 *   some/where/else#
 *   readlink("link", buf, 6) = 6
 *   some/w##
 *   lstat("link", &st) = 0
 *   st.st_size = 15
 *   S_ISLNK(st.st_mode): yes
 *   symlink("x", "link"): EEXIST
 *   symlink("x", "f"): EEXIST
 *   symlink("x", "missing/y"): ENOENT
 *   symlink("x", "f/y"): ENOTDIR
 *   symlink("x", ""): ENOENT
 *   symlink("", "y"): ENOENT
 *   readlink("f", buf, sizeof buf): EINVAL
 *   readlink("missing", buf, sizeof buf): ENOENT
 *   readlink("f/y", buf, sizeof buf): ENOTDIR
 *   readlink("", buf, sizeof buf): ENOENT
 *   readlink(".", buf, sizeof buf): EINVAL
 *   symlinkat("../f", d, "up") = 0
 *   readlinkat(d, "up", buf, sizeof buf) = 4
 *   (stat("d/up", &st), S_ISREG(st.st_mode)) = 1
 *   symlinkat("x", -1, "y"): EBADF
 *   readlinkat(-1, "y", buf, sizeof buf): EBADF
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[32];
	struct stat st;
	SHOW(symlink("some/where/else", "link"));
	memset(buf, '#', sizeof buf);
	SHOW(readlink("link", buf, sizeof buf));
	printf("%.16s\n", buf);
	memset(buf, '#', sizeof buf);
	SHOW(readlink("link", buf, 6));
	printf("%.8s\n", buf);
	SHOW(lstat("link", &st));
	SHOW(st.st_size);
	IS(S_ISLNK(st.st_mode));
	close(creat("f", 0644));
	SHOW(symlink("x", "link"));
	SHOW(symlink("x", "f"));
	SHOW(symlink("x", "missing/y"));
	SHOW(symlink("x", "f/y"));
	SHOW(symlink("x", ""));
	SHOW(symlink("", "y"));
	SHOW(readlink("f", buf, sizeof buf));
	SHOW(readlink("missing", buf, sizeof buf));
	SHOW(readlink("f/y", buf, sizeof buf));
	SHOW(readlink("", buf, sizeof buf));
	SHOW(readlink(".", buf, sizeof buf));
	mkdir("d", 0755);
	int d = open("d", O_RDONLY);
	SHOW(symlinkat("../f", d, "up"));
	SHOW(readlinkat(d, "up", buf, sizeof buf));
	SHOW((stat("d/up", &st), S_ISREG(st.st_mode)));
	SHOW(symlinkat("x", -1, "y"));
	SHOW(readlinkat(-1, "y", buf, sizeof buf));
	return 0;
}
