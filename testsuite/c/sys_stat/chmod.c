/* chmod, fchmod and fchmodat are seen by stat; their errors.
 * dirs: .
 * stdout:
 *   chmod("f", 0640) = 0
 *   640
 *   fchmod(fd, 0700) = 0
 *   700
 *   chmod("link", 0604) = 0
 *   604
 *   chmod("d", 01777) = 0
 *   1777
 *   fchmodat(d, "f", 0600, 0) = 0
 *   600
 *   rename("f", "g") = 0
 *   600
 *   chmod("f", 0644): ENOENT
 *   chmod("g/x", 0644): ENOTDIR
 *   chmod("", 0644): ENOENT
 *   fchmod(-1, 0644): EBADF
 *   fchmodat(-1, "g", 0644, 0): EBADF
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int mode(const char *name)
{
	struct stat st;
	return stat(name, &st) ? -1 : st.st_mode & 07777;
}

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	mkdir("d", 0755);
	symlink("f", "link");
	SHOW(chmod("f", 0640));
	printf("%o\n", mode("f"));
	SHOW(fchmod(fd, 0700));
	printf("%o\n", mode("f"));
	SHOW(chmod("link", 0604));
	printf("%o\n", mode("f"));
	SHOW(chmod("d", 01777));
	printf("%o\n", mode("d"));
	int d = open(".", O_RDONLY);
	SHOW(fchmodat(d, "f", 0600, 0));
	printf("%o\n", mode("f"));
	SHOW(rename("f", "g"));
	printf("%o\n", mode("g"));
	SHOW(chmod("f", 0644));
	SHOW(chmod("g/x", 0644));
	SHOW(chmod("", 0644));
	SHOW(fchmod(-1, 0644));
	SHOW(fchmodat(-1, "g", 0644, 0));
	return 0;
}
