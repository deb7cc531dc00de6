/* Symbolic links in the middle of a path, chains of them, and ".." behind one.
 * dirs: .
 * stdout:
 *   stat("two", &st) = 0
 *   S_ISDIR(st.st_mode): yes
 *   open("two/up", O_RDONLY): open
 *   open("two/../f", O_RDONLY): open
 *   open("deep/../../a/f", O_RDONLY): open
 *   open("f", O_RDONLY): ENOENT
 *   open("two/new", O_WRONLY | O_CREAT, 0644): open
 *   stat("a/b/new", &st) = 0
 *   unlink("two/new") = 0
 *   unlink("two/up") = 0
 *   lstat("two/", &st) = 0
 *   S_ISDIR(st.st_mode): yes
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	close(creat("a/f", 0644));
	symlink("a/b", "deep");
	symlink("deep", "one");
	symlink("./one", "two");
	symlink("../f", "a/b/up");
	SHOW(stat("two", &st));
	IS(S_ISDIR(st.st_mode));
	OPEN(open("two/up", O_RDONLY));
	OPEN(open("two/../f", O_RDONLY));
	OPEN(open("deep/../../a/f", O_RDONLY));
	OPEN(open("f", O_RDONLY));
	OPEN(open("two/new", O_WRONLY | O_CREAT, 0644));
	SHOW(stat("a/b/new", &st));
	SHOW(unlink("two/new"));
	SHOW(unlink("two/up"));
	SHOW(lstat("two/", &st));
	IS(S_ISDIR(st.st_mode));
	return 0;
}
