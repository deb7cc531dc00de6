/* O_CREAT, O_EXCL, O_TRUNC, O_DIRECTORY and O_NOFOLLOW, with their errors.
 * setup:
 *   mkdir d
 *   echo text >f
 *   ln -s f link
 *   ln -s loop loop
 * dirs: .
 * stdout:
 *   missing: ENOENT
 *   create: ok
 *   create again: ok
 *   O_EXCL on it: EEXIST
 *   O_EXCL on a link: EEXIST
 *   O_TRUNC: size 0
 *   O_DIRECTORY on a file: ENOTDIR
 *   O_DIRECTORY on a folder: ok
 *   write to a folder: EISDIR
 *   create in nothing: ENOENT
 *   through a link: ok
 *   O_NOFOLLOW on a link: ELOOP
 *   a loop of links: ELOOP
 *   a long name: ENAMETOOLONG
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *name(int e)
{
	switch (e) {
	case ENOENT: return "ENOENT";
	case EEXIST: return "EEXIST";
	case ENOTDIR: return "ENOTDIR";
	case EISDIR: return "EISDIR";
	case ELOOP: return "ELOOP";
	case ENAMETOOLONG: return "ENAMETOOLONG";
	}
	return strerror(e);
}

static void show(const char *what, const char *path, int flags)
{
	int fd = open(path, flags, 0666);
	printf("%s: %s\n", what, fd < 0 ? name(errno) : "ok");
	if (fd >= 0)
		close(fd);
}

int main(void)
{
	struct stat st;
	char longname[400];
	show("missing", "new", O_RDONLY);
	show("create", "new", O_WRONLY | O_CREAT);
	show("create again", "new", O_WRONLY | O_CREAT);
	show("O_EXCL on it", "new", O_WRONLY | O_CREAT | O_EXCL);
	show("O_EXCL on a link", "link", O_WRONLY | O_CREAT | O_EXCL);
	close(open("f", O_WRONLY | O_TRUNC));
	stat("f", &st);
	printf("O_TRUNC: size %d\n", (int)st.st_size);
	show("O_DIRECTORY on a file", "f", O_RDONLY | O_DIRECTORY);
	show("O_DIRECTORY on a folder", "d", O_RDONLY | O_DIRECTORY);
	show("write to a folder", "d", O_WRONLY);
	show("create in nothing", "none/new", O_WRONLY | O_CREAT);
	show("through a link", "link", O_RDONLY);
	show("O_NOFOLLOW on a link", "link", O_RDONLY | O_NOFOLLOW);
	show("a loop of links", "loop", O_RDONLY);
	memset(longname, 'x', sizeof longname);
	longname[sizeof longname - 1] = 0;
	show("a long name", longname, O_RDONLY);
}
