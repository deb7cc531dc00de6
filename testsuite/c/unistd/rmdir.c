/* rmdir and unlinkat with AT_REMOVEDIR, and their errors.
 * dirs: .
 * stdout:
 *   rmdir("a"): ENOTEMPTY
 *   rmdir("a/b/."): EINVAL
 *   rmdir("."): EINVAL
 *   rmdir("file"): ENOTDIR
 *   rmdir("link"): ENOTDIR
 *   rmdir("missing"): ENOENT
 *   rmdir("file/x"): ENOTDIR
 *   rmdir(""): ENOENT
 *   unlinkat(d, "b", 0): EISDIR
 *   unlinkat(d, "b", AT_REMOVEDIR) = 0
 *   unlinkat(d, "b", AT_REMOVEDIR): ENOENT
 *   rmdir("a/") = 0
 *   rmdir("a"): ENOENT
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	close(creat("file", 0644));
	symlink("a/b", "link");
	SHOW(rmdir("a"));
	SHOW(rmdir("a/b/."));
	SHOW(rmdir("."));
	SHOW(rmdir("file"));
	SHOW(rmdir("link"));
	SHOW(rmdir("missing"));
	SHOW(rmdir("file/x"));
	SHOW(rmdir(""));
	int d = open("a", O_RDONLY);
	SHOW(unlinkat(d, "b", 0));
	SHOW(unlinkat(d, "b", AT_REMOVEDIR));
	SHOW(unlinkat(d, "b", AT_REMOVEDIR));
	SHOW(rmdir("a/"));
	SHOW(rmdir("a"));
	return 0;
}
