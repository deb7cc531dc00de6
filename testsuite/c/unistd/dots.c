/* rmdir refuses a last component "." and "..", with the errno of each.
 * dirs: .
 * stdout:
 *   rmdir("."): EINVAL
 *   rmdir("a/."): EINVAL
 *   rmdir("a/b/./"): EINVAL
 *   rmdir("a/b/.."): ENOTEMPTY
 *   rmdir("a/..."): ENOENT
 *   rmdir("a/b//") = 0
 *   rmdir("./a") = 0
 */
#include "../show.h"
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	mkdir("a", 0777);
	mkdir("a/b", 0777);
	SHOW(rmdir("."));
	SHOW(rmdir("a/."));
	SHOW(rmdir("a/b/./"));
	SHOW(rmdir("a/b/.."));
	SHOW(rmdir("a/..."));
	SHOW(rmdir("a/b//"));
	SHOW(rmdir("./a"));
	return 0;
}
