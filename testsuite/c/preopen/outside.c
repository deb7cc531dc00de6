/* Nothing outside the preopens is reached: not by `..`, an absolute path or a
 * symbolic link, to a file or to a folder.
 * setup:
 *   mkdir in out
 *   echo secret >out/f
 *   ln -s ../out/f in/link
 *   ln -s ../out in/dirlink
 *   ln -s /etc/passwd in/abs
 * dirs: in
 * host: skip the host has no sandbox
 * stdout:
 *   in/../out/f: refused
 *   ../out/f: refused
 *   out/f: refused
 *   /etc/passwd: refused
 *   in/link: refused
 *   in/dirlink/f: refused
 *   in/abs: refused
 *   in/dirlink/../out/f: refused
 *   write in/link: refused
 *   create out/new: refused
 *   in/own: written
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* What the ABI has for it; anything else is a surprise worth seeing. */
static const char *answer(int fd)
{
	if (fd >= 0)
		return "opened";
	switch (errno) {
	case ENOENT: case EPERM: case EACCES:
#ifdef ENOTCAPABLE
	case ENOTCAPABLE:
#endif
		return "refused";
	}
	return strerror(errno);
}

static void show(const char *path)
{
	printf("%s: %s\n", path, answer(open(path, O_RDONLY)));
}

int main(void)
{
	show("in/../out/f");
	show("../out/f");
	show("out/f");
	show("/etc/passwd");
	show("in/link");
	show("in/dirlink/f");
	show("in/abs");
	show("in/dirlink/../out/f");
	printf("write in/link: %s\n", answer(open("in/link", O_WRONLY | O_TRUNC)));
	printf("create out/new: %s\n", answer(open("out/new", O_WRONLY | O_CREAT, 0666)));
	int fd = open("in/own", O_WRONLY | O_CREAT, 0666);
	puts(fd >= 0 && write(fd, "x", 1) == 1 ? "in/own: written" : "in/own: failed");
}
