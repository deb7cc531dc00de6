/* mkdir and rmdir, with their errors; chdir and getcwd follow.
 * setup: echo x >f
 * dirs: .
 * stdout:
 *   mkdir: ok
 *   mkdir again: EEXIST
 *   mkdir over a file: EEXIST
 *   mkdir in nothing: ENOENT
 *   mkdir in a file: ENOTDIR
 *   mkdir with a slash: ok
 *   rmdir full: ENOTEMPTY
 *   rmdir inner: ok
 *   chdir: ok
 *   relative to it: ok
 *   rmdir a file: ENOTDIR
 *   chdir to a file: ENOTDIR
 *   chdir to nothing: ENOENT
 *   getcwd ends with /d: yes
 *   getcwd too small: ERANGE
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *what, int r)
{
	const char *name = "ok";
	if (r < 0)
		switch (errno) {
		case EEXIST: name = "EEXIST"; break;
		case ENOENT: name = "ENOENT"; break;
		case ENOTDIR: name = "ENOTDIR"; break;
		case ENOTEMPTY: name = "ENOTEMPTY"; break;
		default: name = strerror(errno);
		}
	printf("%s: %s\n", what, name);
}

int main(void)
{
	char path[1000] = "";
	show("mkdir", mkdir("d", 0777));
	show("mkdir again", mkdir("d", 0777));
	show("mkdir over a file", mkdir("f", 0777));
	show("mkdir in nothing", mkdir("none/d", 0777));
	show("mkdir in a file", mkdir("f/d", 0777));
	show("mkdir with a slash", mkdir("d/inner/", 0777));
	show("rmdir full", rmdir("d"));
	show("rmdir inner", rmdir("d/inner"));
	show("chdir", chdir("d"));
	show("relative to it", open("../f", O_RDONLY));
	show("rmdir a file", rmdir("../f"));
	show("chdir to a file", chdir("../f"));
	show("chdir to nothing", chdir("none"));
	getcwd(path, sizeof path);
	const char *slash = strrchr(path, '/');
	printf("getcwd ends with /d: %s\n", slash && !strcmp(slash, "/d") ? "yes" : path);
	printf("getcwd too small: %s\n", !getcwd(path, 2) && errno == ERANGE ? "ERANGE" : "?");
}
