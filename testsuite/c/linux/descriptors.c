/* Linux's calls on descriptors that are only partly there: fallocate and renameat2 do what POSIX has, the rest says ENOSYS.
 * flags: -Wno-wasicc-limits
 * dirs: .
 * host: skip the host has them
 * stdout:
 *   fallocate(fd, 0, 0, 100) = 0
 *   st.st_size = 100
 *   fallocate(fd, 0, 0, 0): EINVAL
 *   fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 10): ENOTSUP
 *   fallocate(-1, 0, 0, 10): EBADF
 *   fallocate(p[1], 0, 0, 10): ESPIPE
 *   renameat2(AT_FDCWD, "old", AT_FDCWD, "new", 0) = 0
 *   access("new", F_OK) = 0
 *   renameat2(AT_FDCWD, "nosuch", AT_FDCWD, "x", 0): ENOENT
 *   renameat2(AT_FDCWD, "f", AT_FDCWD, "new", RENAME_NOREPLACE): EINVAL
 *   pwritev2(fd, &iov, 1, 0, 0) = 6
 *   preadv2(fd, &iov, 1, 0, 0) = 6
 *   abcdef
 *   preadv2(fd, &iov, 1, 0, 1): ENOTSUP
 *   sync_file_range(fd, 0, 10, 0) = 0
 *   readahead(fd, 0, 10) = 0
 *   eventfd(0, 0): ENOSYS
 *   eventfd_read(fd, &value) = 0
 *   eventfd_write(p[0], 1): EBADF
 *   memfd_create("m", 0) = 8
 *   splice(p[0], 0, fd, 0, 10, 0): ENOSYS
 *   tee(p[0], p[1], 10, 0): ENOSYS
 *   vmsplice(p[1], &iov, 1, 0): ENOSYS
 *   name_to_handle_at(AT_FDCWD, "f", &handle, &p[0], 0): ENOSYS
 *   open_by_handle_at(AT_FDCWD, &handle, O_RDONLY): ENOSYS
 *   recvmmsg(fd, messages, 1, 0, 0): ENOTSOCK
 *   sendmmsg(fd, messages, 1, 0): ENOTSOCK
 *   sockatmark(fd): ENOTTY
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

int main(void)
{
	struct stat st;
	int p[2];
	int fd = open("f", O_RDWR | O_CREAT, 0600), old = open("old", O_WRONLY | O_CREAT, 0600);
	struct iovec iov = { "abcdef", 6 };
	struct mmsghdr messages[1] = { 0 };
	struct file_handle handle = { .handle_bytes = 0 };
	eventfd_t value;
	pipe(p);
	SHOW(fallocate(fd, 0, 0, 100));
	fstat(fd, &st);
	SHOW(st.st_size);
	SHOW(fallocate(fd, 0, 0, 0));
	SHOW(fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 10));
	SHOW(fallocate(-1, 0, 0, 10));
	SHOW(fallocate(p[1], 0, 0, 10));
	SHOW(renameat2(AT_FDCWD, "old", AT_FDCWD, "new", 0));
	SHOW(access("new", F_OK));
	SHOW(renameat2(AT_FDCWD, "nosuch", AT_FDCWD, "x", 0));
	SHOW(renameat2(AT_FDCWD, "f", AT_FDCWD, "new", RENAME_NOREPLACE));
	SHOW(pwritev2(fd, &iov, 1, 0, 0));
	char text[7] = "";
	iov.iov_base = text;
	SHOW(preadv2(fd, &iov, 1, 0, 0));
	puts(text);
	SHOW(preadv2(fd, &iov, 1, 0, 1));
	SHOW(sync_file_range(fd, 0, 10, 0));
	SHOW(readahead(fd, 0, 10));
	SHOW(eventfd(0, 0));
	SHOW(eventfd_read(fd, &value));
	SHOW(eventfd_write(p[0], 1));
	SHOW(memfd_create("m", 0));
	SHOW(splice(p[0], 0, fd, 0, 10, 0));
	SHOW(tee(p[0], p[1], 10, 0));
	SHOW(vmsplice(p[1], &iov, 1, 0));
	SHOW(name_to_handle_at(AT_FDCWD, "f", &handle, &p[0], 0));
	SHOW(open_by_handle_at(AT_FDCWD, &handle, O_RDONLY));
	SHOW(recvmmsg(fd, messages, 1, 0, 0));
	SHOW(sendmmsg(fd, messages, 1, 0));
	SHOW(sockatmark(fd));
	return 0;
}
