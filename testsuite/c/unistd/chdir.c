/* chdir moves relative paths, getcwd tells where; their errors leave all as it was.
 * dirs: .
 * stdout:
 *   chdir("a") = 0
 *   /a
 *   stat("b/f", &st) = 0
 *   stat("a", &st): ENOENT
 *   chdir("b") = 0
 *   /a/b
 *   stat("f", &st) = 0
 *   stat("../b/f", &st) = 0
 *   stat("../../a", &st) = 0
 *   chdir("./.././b/") = 0
 *   /a/b
 *   chdir("..") = 0
 *   /a
 *   chdir("missing"): ENOENT
 *   chdir("b/f"): ENOTDIR
 *   chdir("b/f/x"): ENOTDIR
 *   chdir(""): ENOENT
 *   /a
 *   getcwd(buf, 1): ERANGE
 *   getcwd(buf, 0): EINVAL
 *   p && !strcmp(p + base, "/a"): yes
 */
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static size_t base;

static void where(void)
{
	char buf[PATH_MAX] = "";
	puts(getcwd(buf, sizeof buf) ? buf + base : errname(errno));
}

int main(void)
{
	char buf[PATH_MAX];
	struct stat st;
	if (strcmp(getcwd(buf, sizeof buf), "/")) base = strlen(buf);
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	close(creat("a/b/f", 0644));
	SHOW(chdir("a"));
	where();
	SHOW(stat("b/f", &st));
	SHOW(stat("a", &st));
	SHOW(chdir("b"));
	where();
	SHOW(stat("f", &st));
	SHOW(stat("../b/f", &st));
	SHOW(stat("../../a", &st));
	SHOW(chdir("./.././b/"));
	where();
	SHOW(chdir(".."));
	where();
	SHOW(chdir("missing"));
	SHOW(chdir("b/f"));
	SHOW(chdir("b/f/x"));
	SHOW(chdir(""));
	where();
	PTR(getcwd(buf, 1));
	PTR(getcwd(buf, 0));
	char *p = getcwd(0, 0);
	IS(p && !strcmp(p + base, "/a"));
	free(p);
	return 0;
}
