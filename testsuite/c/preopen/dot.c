/* `--dir .` grants relative paths, with `.` and `..` inside of it.
 * setup:
 *   mkdir -p d/e
 *   echo top >f
 *   echo deep >d/e/f
 * dirs: .
 * stdout:
 *   f: top
 *   ./f: top
 *   d/../f: top
 *   d//e/./f: deep
 *   d/e/../../d/e/f: deep
 *   d/: directory
 *   .: directory
 *   f/: ENOTDIR
 *   none: ENOENT
 *   none/f: ENOENT
 *   f/x: ENOTDIR
 *   (empty): ENOENT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *path)
{
	char text[100];
	struct stat st;
	printf("%s: ", *path ? path : "(empty)");
	int fd = open(path, O_RDONLY);
	if (fd < 0) {
		puts(errno == ENOENT ? "ENOENT" : errno == ENOTDIR ? "ENOTDIR" : "another error");
	} else if (!fstat(fd, &st) && S_ISDIR(st.st_mode)) {
		puts("directory");
	} else {
		int n = read(fd, text, sizeof text);
		printf("%.*s", n, text);
	}
	if (fd >= 0)
		close(fd);
}

int main(void)
{
	show("f");
	show("./f");
	show("d/../f");
	show("d//e/./f");
	show("d/e/../../d/e/f");
	show("d/");
	show(".");
	show("f/");
	show("none");
	show("none/f");
	show("f/x");
	show("");
}
