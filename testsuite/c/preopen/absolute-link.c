/* A symbolic link to an absolute path is followed among what the program sees: its root is the program's, not the host's.
 * setup:
 *   mkdir -p a/d b
 *   echo one >a/file
 *   echo two >a/d/x
 *   echo three >b/y
 *   ln -s /sandbox/file a/link
 *   ln -s /sandbox/d a/dir
 *   ln -s d a/inside
 *   ln -s /other a/d/other
 *   ln -s /etc/passwd a/out
 *   ln -s /sandbox/loop a/loop
 *   ln -s /sandbox/new a/dangling
 * dirs: a::/sandbox b::/other
 * stdout:
 *   /sandbox/link: one
 *   /sandbox/dir/x: two
 *   /sandbox/dir/other/y: three
 *   /sandbox/inside/other/y: three
 *   /sandbox/dir/../link: one
 *   /sandbox/out: EPERM
 *   /sandbox/loop: ELOOP
 *   /sandbox/dir/none: ENOENT
 *   readlink("/sandbox/link", text, sizeof text) = 13
 *   /sandbox/file
 *   readlink("/sandbox/link", text, 4) = 4
 *   readlink("/sandbox/inside/other", text, sizeof text) = 6
 *   readlink("/sandbox/out", text, sizeof text) = 11
 *   realpath("/sandbox/inside/other/y", 0) = /other/y
 *   open("/sandbox/link", O_RDONLY | O_NOFOLLOW): ELOOP
 *   open("/sandbox/dangling", O_WRONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   open("/sandbox/dangling", O_WRONLY | O_CREAT, 0644): open
 *   stat("/sandbox/new", &st) = 0
 *   chdir("/sandbox/inside/other") = 0
 *   /other
 *   access("y", R_OK) = 0
 *   access("../sandbox/link", R_OK) = 0
 * host: skip its root is the host's
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
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

int main(void)
{
	static const char *const paths[] = {
		"link", "dir/x", "dir/other/y", "inside/other/y", "dir/../link", "out", "loop", "dir/none",
	};
	char text[100] = "";
	struct stat st;
	for (int i = 0; i < 8; i++) {
		snprintf(text, sizeof text, "/sandbox/%s", paths[i]);
		show(text);
	}
	memset(text, 0, sizeof text);
	SHOW(readlink("/sandbox/link", text, sizeof text));
	puts(text);
	SHOW(readlink("/sandbox/link", text, 4));
	SHOW(readlink("/sandbox/inside/other", text, sizeof text));
	SHOW(readlink("/sandbox/out", text, sizeof text));
	printf("realpath(\"/sandbox/inside/other/y\", 0) = %s\n", realpath("/sandbox/inside/other/y", 0));
	SHOW(open("/sandbox/link", O_RDONLY | O_NOFOLLOW));
	SHOW(open("/sandbox/dangling", O_WRONLY | O_CREAT | O_EXCL, 0644));
	OPEN(open("/sandbox/dangling", O_WRONLY | O_CREAT, 0644));
	SHOW(stat("/sandbox/new", &st));
	SHOW(chdir("/sandbox/inside/other"));
	puts(getcwd(text, sizeof text));
	SHOW(access("y", R_OK));
	SHOW(access("../sandbox/link", R_OK));
	return 0;
}
