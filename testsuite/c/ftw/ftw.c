/* ftw visits every file and directory below one; a result other than 0 ends it.
 * dirs: .
 * stdout:
 *   ftw("t", count, 8) = 0
 *   2 3 0 3
 *   ftw("t", stop, 1) = 42
 *   ftw("missing", count, 8): ENOENT
 */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int files, directories, others, bytes;

static int count(const char *path, const struct stat *st, int type)
{
	if (type == FTW_F) {
		files++;
		bytes += st->st_size;
	} else if (type == FTW_D) directories++;
	else others++;
	return 0;
}

static int stop(const char *path, const struct stat *st, int type)
{
	return type == FTW_F ? 42 : 0;
}

int main(void)
{
	mkdir("t", 0755);
	mkdir("t/a", 0755);
	mkdir("t/a/b", 0755);
	close(creat("t/f", 0644));
	int fd = creat("t/a/b/g", 0644);
	write(fd, "abc", 3);
	SHOW(ftw("t", count, 8));
	printf("%d %d %d %d\n", files, directories, others, bytes);
	SHOW(ftw("t", stop, 1));
	SHOW(ftw("missing", count, 8));
	return 0;
}
