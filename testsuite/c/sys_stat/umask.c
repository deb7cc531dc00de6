/* umask gives the old mask and keeps only permission bits; new files and directories get what it leaves.
 * dirs: .
 * stdout:
 *   22
 *   77
 *   600 700
 *   666 777 755 600
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int mode(const char *name)
{
	struct stat st;
	return stat(name, &st) ? -1 : st.st_mode & 07777;
}

int main(void)
{
	umask(022);
	printf("%o\n", umask(07077));
	printf("%o\n", umask(077));
	close(open("a", O_WRONLY | O_CREAT, 0666));
	mkdir("b", 0777);
	printf("%o %o\n", mode("a"), mode("b"));
	umask(0);
	close(open("c", O_WRONLY | O_CREAT, 0666));
	mkdir("d", 0777);
	close(open("e", O_WRONLY | O_CREAT, 0755));
	close(open("a", O_WRONLY | O_CREAT, 0666));
	printf("%o %o %o %o\n", mode("c"), mode("d"), mode("e"), mode("a"));
	return 0;
}
