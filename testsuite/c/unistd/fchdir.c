/* fchdir goes to an open directory, also by a duplicate of its descriptor; ENOTDIR and EBADF.
 * dirs: .
 * stdout:
 *   fchdir(b) = 0
 *   stat("f", &st) = 0
 *   fchdir(a) = 0
 *   stat("b/f", &st) = 0
 *   chdir("b") = 0
 *   stat("f", &st) = 0
 *   fchdir(saved) = 0
 *   stat("a/b/f", &st) = 0
 *   fchdir(open("a/b/f", O_RDONLY)): ENOTDIR
 *   fchdir(-1): EBADF
 *   fchdir(99): EBADF
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
	close(creat("a/b/f", 0644));
	int start = open(".", O_RDONLY), a = open("a", O_RDONLY), b = openat(a, "b", O_RDONLY);
	int saved = fcntl(start, F_DUPFD_CLOEXEC, 20);
	SHOW(fchdir(b));
	SHOW(stat("f", &st));
	SHOW(fchdir(a));
	SHOW(stat("b/f", &st));
	SHOW(chdir("b"));
	SHOW(stat("f", &st));
	close(start);
	SHOW(fchdir(saved));
	SHOW(stat("a/b/f", &st));
	SHOW(fchdir(open("a/b/f", O_RDONLY)));
	SHOW(fchdir(-1));
	SHOW(fchdir(99));
	return 0;
}
