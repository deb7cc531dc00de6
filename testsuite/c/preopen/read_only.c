/* `--dir HOST::GUEST:ro` lets read, and refuses all that would change something.
 * setup:
 *   mkdir d
 *   echo text >d/f
 * dirs: d::/d:ro
 * host: skip the host has no read-only grants
 * stdout:
 *   read: text
 *   write: refused
 *   create: refused
 *   mkdir: refused
 *   unlink: refused
 *   rename: refused
 *   truncate: refused
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *what, int r)
{
	int refused = r < 0 && (errno == EROFS || errno == EPERM || errno == EACCES
#ifdef ENOTCAPABLE
		|| errno == ENOTCAPABLE
#endif
	);
	printf("%s: %s\n", what, r >= 0 ? "done" : refused ? "refused" : strerror(errno));
}

int main(void)
{
	char text[10] = "";
	int fd = open("/d/f", O_RDONLY);
	read(fd, text, sizeof text - 1);
	printf("read: %s", text);
	show("write", open("/d/f", O_WRONLY));
	show("create", open("/d/new", O_WRONLY | O_CREAT, 0666));
	show("mkdir", mkdir("/d/sub", 0777));
	show("unlink", unlink("/d/f"));
	show("rename", rename("/d/f", "/d/g"));
	show("truncate", truncate("/d/f", 0));
}
