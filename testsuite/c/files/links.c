/* link, symlink, readlink, unlink and rename, with their errors.
 * setup:
 *   mkdir d full
 *   echo x >full/x
 *   echo text >f
 * dirs: .
 * stdout:
 *   link: ok
 *   link over: EEXIST
 *   link of nothing: ENOENT
 *   symlink: ok
 *   symlink over: EEXIST
 *   readlink: 4 d/../f cut to 4
 *   readlink of a file: EINVAL
 *   unlink hard: ok
 *   unlink again: ENOENT
 *   unlink a folder: refused
 *   rename: ok
 *   old name: gone
 *   rename over a file: ok
 *   rename file over folder: EISDIR
 *   rename folder over file: ENOTDIR
 *   rename over a full folder: ENOTEMPTY
 *   rename folder over empty one: ok
 *   rename of nothing: ENOENT
 *   rename into itself: EINVAL
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
		case EINVAL: name = "EINVAL"; break;
		case EISDIR: name = "EISDIR"; break;
		case ENOTDIR: name = "ENOTDIR"; break;
		case ENOTEMPTY: name = "ENOTEMPTY"; break;
		default: name = strerror(errno);
		}
	printf("%s: %s\n", what, name);
}

int main(void)
{
	char text[100] = "";
	show("link", link("f", "hard"));
	show("link over", link("f", "hard"));
	show("link of nothing", link("none", "other"));
	show("symlink", symlink("d/../f", "soft"));
	show("symlink over", symlink("x", "soft"));
	int n = readlink("soft", text, 4);
	printf("readlink: %d ", n);
	n = readlink("soft", text, sizeof text);
	printf("%.*s cut to 4\n", n, text);
	show("readlink of a file", readlink("f", text, sizeof text));
	show("unlink hard", unlink("hard"));
	show("unlink again", unlink("hard"));
	/* EISDIR on Linux, EPERM in POSIX. */
	int r = unlink("d");
	puts(r < 0 && (errno == EISDIR || errno == EPERM) ? "unlink a folder: refused" : "unlink a folder: ?");
	show("rename", rename("f", "g"));
	puts(access("f", F_OK) < 0 ? "old name: gone" : "old name: there");
	close(open("h", O_WRONLY | O_CREAT, 0666));
	show("rename over a file", rename("g", "h"));
	show("rename file over folder", rename("h", "d"));
	show("rename folder over file", rename("d", "h"));
	show("rename over a full folder", rename("d", "full"));
	mkdir("e", 0777);
	show("rename folder over empty one", rename("full", "e"));
	show("rename of nothing", rename("none", "x"));
	show("rename into itself", rename("e", "e/sub"));
}
