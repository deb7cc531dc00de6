/* openat(): a relative path begins at the directory descriptor, an absolute one does not look at it.
 * dirs: .
 * stdout:
 *   open("d", O_RDONLY | O_DIRECTORY): open
 *   openat(d, "e", O_RDONLY | O_DIRECTORY): open
 *   openat(e, "f", O_WRONLY | O_CREAT | O_EXCL, 0644): open
 *   stat("d/e/f", &st) = 0
 *   openat(AT_FDCWD, "d/e/f", O_RDONLY): open
 *   openat(e, "../e/f", O_RDONLY): open
 *   openat(e, "../../d/e/f", O_RDONLY): open
 *   openat(e, "./", O_RDONLY): open
 *   openat(d, "f", O_RDONLY): ENOENT
 *   openat(f, "f", O_RDONLY): ENOTDIR
 *   openat(-1, "f", O_RDONLY): EBADF
 *   openat(999, "f", O_RDONLY): EBADF
 *   openat(d, "", O_RDONLY): ENOENT
 *   openat(-1, "/dev/null", O_RDONLY): open
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	mkdir("d", 0755);
	mkdir("d/e", 0755);
	int d = OPEN(open("d", O_RDONLY | O_DIRECTORY));
	int e = OPEN(openat(d, "e", O_RDONLY | O_DIRECTORY));
	int f = OPEN(openat(e, "f", O_WRONLY | O_CREAT | O_EXCL, 0644));
	SHOW(stat("d/e/f", &st));
	OPEN(openat(AT_FDCWD, "d/e/f", O_RDONLY));
	OPEN(openat(e, "../e/f", O_RDONLY));
	OPEN(openat(e, "../../d/e/f", O_RDONLY));
	OPEN(openat(e, "./", O_RDONLY));
	OPEN(openat(d, "f", O_RDONLY));
	OPEN(openat(f, "f", O_RDONLY));
	OPEN(openat(-1, "f", O_RDONLY));
	OPEN(openat(999, "f", O_RDONLY));
	OPEN(openat(d, "", O_RDONLY));
	OPEN(openat(-1, "/dev/null", O_RDONLY));
	return 0;
}
