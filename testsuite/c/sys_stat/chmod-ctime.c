/* chmod and chown mark the time of the last status change (POSIX chmod, chown).
 * dirs: .
 * stdout:
 *   chmod("file", 0600) = 0
 *   changed: yes
 *   chown("file", getuid(), getgid()) = 0
 *   changed: yes
 *   fchmod(fd, 0644) = 0
 *   changed: yes
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static struct timespec last;

/* Times of files may be as coarse as the clock's tick. */
static void look(int show)
{
	struct stat st;

	stat("file", &st);
	if (show)
		printf("changed: %s\n", st.st_ctim.tv_sec > last.tv_sec ||
		       (st.st_ctim.tv_sec == last.tv_sec && st.st_ctim.tv_nsec > last.tv_nsec) ? "yes" : "no");
	last = st.st_ctim;
	nanosleep(&(struct timespec){ .tv_nsec = 50000000 }, NULL);
}

int main(void)
{
	int fd = open("file", O_RDWR | O_CREAT, 0644);

	look(0);
	SHOW(chmod("file", 0600));
	look(1);
	SHOW(chown("file", getuid(), getgid()));
	look(1);
	SHOW(fchmod(fd, 0644));
	look(1);
	return 0;
}
