/* Advice on files is taken, whether it changes anything or not; preadv2 and pwritev2 have no flags.
 * dirs: .
 * stdout:
 *   readahead(fd, 0, 100) = 0
 *   readahead(-1, 0, 100): EBADF
 *   sync_file_range(fd, 0, 100, SYNC_FILE_RANGE_WRITE) = 0
 *   sync_file_range(-1, 0, 100, SYNC_FILE_RANGE_WRITE): EBADF
 *   pwritev2(fd, &v, 1, 2, 0) = 4
 *   preadv2(fd, &v, 1, 2, 0) = 4
 *   text
 *   preadv2(fd, &v, 1, 0, 0x40000000): ENOTSUP
 *   pwritev2(fd, &v, 1, 0, 0x40000000): ENOTSUP
 *   sched_getcpu() >= 0: yes
 *   setfsuid(getuid()) == (int)getuid(): yes
 *   setfsgid(getgid()) == (int)getgid(): yes
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <sys/fsuid.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	char text[5] = "text";
	struct iovec v = { text, 4 };
	SHOW(readahead(fd, 0, 100));
	SHOW(readahead(-1, 0, 100));
	SHOW(sync_file_range(fd, 0, 100, SYNC_FILE_RANGE_WRITE));
	SHOW(sync_file_range(-1, 0, 100, SYNC_FILE_RANGE_WRITE));
	SHOW(pwritev2(fd, &v, 1, 2, 0));
	text[0] = 0;
	SHOW(preadv2(fd, &v, 1, 2, 0));
	puts(text);
	SHOW(preadv2(fd, &v, 1, 0, 0x40000000));
	SHOW(pwritev2(fd, &v, 1, 0, 0x40000000));
	IS(sched_getcpu() >= 0);
	IS(setfsuid(getuid()) == (int)getuid());
	IS(setfsgid(getgid()) == (int)getgid());
	return 0;
}
