/* A symbolic link that leads from one preopen into another is followed, and one that leads nowhere is refused; chains end with ELOOP.
 * setup:
 *   mkdir -p a/d b/d
 *   echo one >b/file
 *   echo two >b/d/x
 *   ln -s ../b/file a/link
 *   ln -s ../b/d a/dir
 *   ln -s dir a/dir2
 *   ln -s ../a/dir b/back
 *   ln -s ../../nowhere/file a/out
 *   ln -s ../b/loop a/loop
 *   ln -s ../a/loop b/loop
 * dirs: a::/a b::/b
 * stdout:
 *   /a/link: one
 *   /a/dir/x: two
 *   /a/dir2/x: two
 *   /b/back/x: two
 *   /a/dir/../file: one
 *   /a/out: EPERM
 *   /a/loop: ELOOP
 *   stat("/a/link", &st) = 0
 *   st.st_size == 4: yes
 *   lstat("/a/link", &st) = 0
 *   S_ISLNK(st.st_mode): yes
 *   lstat("/a/dir/x", &st) = 0
 *   stat("/a/loop", &st): ELOOP
 *   mkdir("/a/dir/new", 0755) = 0
 *   rename("/a/dir/new", "/b/d/moved") = 0
 *   rmdir("/a/dir2/moved") = 0
 *   symlink("x", "/a/dir/y") = 0
 *   readlink("/a/dir/y", text, sizeof text) = 1
 *   utimensat(AT_FDCWD, "/a/dir/x", now, 0) = 0
 *   unlink("/a/dir/y") = 0
 *   unlink("/a/link") = 0
 *   stat("/b/file", &st) = 0
 *   chdir("/a/dir2") = 0
 *   /b/d
 *   x: two
 *   ../file: one
 *   chdir("..") = 0
 *   /b
 *   chdir("back/..") = 0
 *   /b
 *   chdir("/a/out"): EPERM
 *   chdir("/a/loop"): ELOOP
 *   /b
 * host: skip it has no preopens
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static void show(const char *path)
{
	char text[10] = "";
	int fd = open(path, O_RDONLY);
	if (fd < 0) {
		printf("%s: %s\n", path, errname(errno));
		return;
	}
	read(fd, text, sizeof text - 1);
	close(fd);
	printf("%s: %s", path, text);
}

static void where(void)
{
	char path[100];
	puts(getcwd(path, sizeof path) ? path : errname(errno));
}

int main(void)
{
	static const char *const paths[] = { "/a/link", "/a/dir/x", "/a/dir2/x", "/b/back/x", "/a/dir/../file", "/a/out", "/a/loop" };
	struct timespec now[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	struct stat st;
	char text[10];
	for (int i = 0; i < 7; i++) show(paths[i]);
	SHOW(stat("/a/link", &st));
	IS(st.st_size == 4);
	SHOW(lstat("/a/link", &st));
	IS(S_ISLNK(st.st_mode));
	SHOW(lstat("/a/dir/x", &st));
	SHOW(stat("/a/loop", &st));
	SHOW(mkdir("/a/dir/new", 0755));
	SHOW(rename("/a/dir/new", "/b/d/moved"));
	SHOW(rmdir("/a/dir2/moved"));
	SHOW(symlink("x", "/a/dir/y"));
	SHOW(readlink("/a/dir/y", text, sizeof text));
	SHOW(utimensat(AT_FDCWD, "/a/dir/x", now, 0));
	SHOW(unlink("/a/dir/y"));
	SHOW(unlink("/a/link"));
	SHOW(stat("/b/file", &st));
	SHOW(chdir("/a/dir2"));
	where();
	show("x");
	show("../file");
	SHOW(chdir(".."));
	where();
	SHOW(chdir("back/.."));
	where();
	SHOW(chdir("/a/out"));
	SHOW(chdir("/a/loop"));
	where();
	return 0;
}
