/* Through a link chdir goes to the directory itself, whose .. is its own parent; many changes need no more memory than one.
 * dirs: .
 * stdout:
 *   chdir("link") = 0
 *   /a/b
 *   chdir("..") = 0
 *   /a
 *   chdir("../link/../b/.") = 0
 *   /a/b
 *   chdir("/"), back = 0
 *   chdir("link/../link"): ENOENT
 *   chdir("circle"): ELOOP
 *   chdir("link/f"): ENOTDIR
 *   /
 *   after 20000 changes: yes
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

static char start[PATH_MAX];

static void where(void)
{
	char buf[PATH_MAX];
	char *path = getcwd(buf, sizeof buf);
	if (path && start[1]) path += strlen(start);
	puts(!path ? errname(errno) : *path ? path : "/");
}

int main(void)
{
	getcwd(start, sizeof start);
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	close(creat("a/b/f", 0644));
	symlink("a/b", "link");
	symlink("circle", "circle");
	SHOW(chdir("link"));
	where();
	SHOW(chdir(".."));
	where();
	SHOW(chdir("../link/../b/."));
	where();
	printf("chdir(\"/\"), back = %d\n", chdir("/") || chdir(start));
	SHOW(chdir("link/../link"));
	SHOW(chdir("circle"));
	SHOW(chdir("link/f"));
	where();
	int same = 1;
	for (int i = 0; i < 10000; i++) same &= !chdir("a/b") && !chdir("../..");
	printf("after 20000 changes: %s\n", same ? "yes" : "no");
	return 0;
}
