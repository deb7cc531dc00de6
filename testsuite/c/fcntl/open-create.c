/* O_CREAT makes a file, O_EXCL refuses one that is there, O_TRUNC empties it.
 * dirs: .
 * stdout:
 *   open("f", O_WRONLY): ENOENT
 *   open("f", O_WRONLY | O_CREAT | O_EXCL, 0644): open
 *   open("f", O_WRONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   size("f") = 5
 *   open("f", O_WRONLY | O_CREAT, 0644): open
 *   size("f") = 5
 *   open("f", O_RDWR | O_TRUNC): open
 *   size("f") = 0
 *   creat("g", 0644): open
 *   size("g") = 0
 *   open("dangling", O_RDONLY): ENOENT
 *   open("dangling", O_WRONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   open("link", O_WRONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   open("dangling", O_WRONLY | O_CREAT, 0644): open
 *   size("nowhere") = 0
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static long long size(const char *name)
{
	struct stat st;
	return stat(name, &st) ? -1 : st.st_size;
}

int main(void)
{
	OPEN(open("f", O_WRONLY));
	int fd = OPEN(open("f", O_WRONLY | O_CREAT | O_EXCL, 0644));
	write(fd, "hello", 5);
	close(fd);
	OPEN(open("f", O_WRONLY | O_CREAT | O_EXCL, 0644));
	SHOW(size("f"));
	OPEN(open("f", O_WRONLY | O_CREAT, 0644));
	SHOW(size("f"));
	OPEN(open("f", O_RDWR | O_TRUNC));
	SHOW(size("f"));
	OPEN(creat("g", 0644));
	SHOW(size("g"));
	symlink("nowhere", "dangling");
	symlink("g", "link");
	OPEN(open("dangling", O_RDONLY));
	OPEN(open("dangling", O_WRONLY | O_CREAT | O_EXCL, 0644));
	OPEN(open("link", O_WRONLY | O_CREAT | O_EXCL, 0644));
	OPEN(open("dangling", O_WRONLY | O_CREAT, 0644));
	SHOW(size("nowhere"));
	return 0;
}
