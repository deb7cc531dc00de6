/* realpath resolves links, "." and ".."; every part must exist.
 * dirs: .
 * stdout:
 *   a/b: /a/b
 *   a//b/.: /a/b
 *   to-a/b/..: /a
 *   to-a/link: /a/f
 *   a/f: /a/f
 *   missing: ENOENT
 *   a/missing/x: ENOENT
 *   a/f/x: ENOTDIR
 *   a/f/: ENOTDIR
 *   loop: ELOOP
 *   dangling: ENOENT
 *   : ENOENT
 *   /a/f
 *   realpath(0, buf): EINVAL
 */
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static size_t base;

static void real(const char *path)
{
	char buf[PATH_MAX];
	char *p = realpath(path, buf);
	printf("%s: %s\n", path, p ? p + base : errname(errno));
}

int main(void)
{
	char buf[PATH_MAX];
	if (strcmp(getcwd(buf, sizeof buf), "/")) base = strlen(buf);
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	close(creat("a/f", 0644));
	symlink("b/../f", "a/link");
	symlink("a", "to-a");
	symlink("loop", "loop");
	symlink("nowhere", "dangling");
	real("a/b");
	real("a//b/.");
	real("to-a/b/..");
	real("to-a/link");
	real("a/f");
	real("missing");
	real("a/missing/x");
	real("a/f/x");
	real("a/f/");
	real("loop");
	real("dangling");
	real("");
	char *p = realpath("a/link", 0);
	puts(p + base);
	free(p);
	PTR(realpath(0, buf));
	return 0;
}
