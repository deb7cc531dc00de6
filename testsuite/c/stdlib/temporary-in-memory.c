/* Without any directory granted, /tmp is there in memory: files, directories, links, renames, listings (POSIX mkstemp, mkdtemp).
 * stdout:
 *   OPEN: mkstemp
 *   write(fd, "abc", 3) = 3
 *   st.st_size = 3
 *   link(file, other) = 0
 *   st.st_nlink = 2
 *   unlink(file) = 0
 *   rename(other, file) = 0
 *   open(file, O_CREAT | O_EXCL | O_RDWR, 0600): EEXIST
 *   mkdtemp: ok
 *   rmdir(dir) = 0
 *   rmdir(dir): ENOENT
 *   mkdir(dir, 0700) = 0
 *   chdir(dir) = 0
 *   open("x/y", O_RDONLY): ENOENT
 *   entries = 1
 *   rmdir(dir): ENOTEMPTY
 *   unlink("one") = 0
 *   rename(dir, inside): EINVAL
 *   unlink(dir): EISDIR
 *   truncate(file, 1) = 0
 *   st.st_size = 1
 *   unlink(file) = 0
 *   access(file, F_OK): ENOENT
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char file[] = "/tmp/fileXXXXXX", other[40], dir[] = "/tmp/dirXXXXXX", inside[40];
	struct stat st;
	int fd = mkstemp(file), entries = 0;
	puts(fd >= 0 ? "OPEN: mkstemp" : "no file");
	SHOW(write(fd, "abc", 3));
	fstat(fd, &st);
	SHOW(st.st_size);
	strcat(strcpy(other, file), ".2");
	SHOW(link(file, other));
	stat(file, &st);
	SHOW(st.st_nlink);
	SHOW(unlink(file));
	SHOW(rename(other, file));
	SHOW(open(file, O_CREAT | O_EXCL | O_RDWR, 0600));
	puts(mkdtemp(dir) ? "mkdtemp: ok" : "mkdtemp: fails");
	SHOW(rmdir(dir));
	SHOW(rmdir(dir));
	SHOW(mkdir(dir, 0700));
	SHOW(chdir(dir));
	close(open("one", O_CREAT | O_WRONLY, 0600));
	SHOW(open("x/y", O_RDONLY));
	DIR *d = opendir(".");
	for (struct dirent *e; (e = readdir(d));) entries += *e->d_name != '.';
	closedir(d);
	SHOW(entries);
	SHOW(rmdir(dir));
	SHOW(unlink("one"));
	strcat(strcpy(inside, dir), "/in");
	SHOW(rename(dir, inside));
	SHOW(unlink(dir));
	SHOW(truncate(file, 1));
	stat(file, &st);
	SHOW(st.st_size);
	SHOW(unlink(file));
	SHOW(access(file, F_OK));
	chdir("/");
	rmdir(dir);
	return 0;
}
