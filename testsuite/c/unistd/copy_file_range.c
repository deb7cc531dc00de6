/* copy_file_range between two files, with offsets and without; its errors.
 * dirs: .
 * stdout:
 *   copy_file_range(in, &from, out, &to, 3, 0) = 3
 *   from = 5
 *   to = 8
 *   lseek(out, 0, SEEK_CUR) = 0
 *   copy_file_range(in, 0, out, 0, 5, 0) = 5
 *   pread(out, buf, 31, 0) = 8
 *   01234234
 *   copy_file_range(in, 0, out, 0, 5, 1): EINVAL
 *   copy_file_range(-1, 0, out, 0, 5, 0): EBADF
 *   copy_file_range(in, 0, open("out", O_RDONLY), 0, 5, 0): EBADF
 *   copy_file_range(in, 0, open(".", O_RDONLY), 0, 5, 0): EISDIR
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[32] = "";
	off_t from = 2, to = 5;
	int in = open("in", O_RDWR | O_CREAT, 0644), out = open("out", O_RDWR | O_CREAT, 0644);
	write(in, "0123456789", 10);
	SHOW(copy_file_range(in, &from, out, &to, 3, 0));
	SHOW(from);
	SHOW(to);
	SHOW(lseek(out, 0, SEEK_CUR));
	lseek(in, 0, SEEK_SET);
	SHOW(copy_file_range(in, 0, out, 0, 5, 0));
	SHOW(pread(out, buf, 31, 0));
	puts(buf);
	SHOW(copy_file_range(in, 0, out, 0, 5, 1));
	SHOW(copy_file_range(-1, 0, out, 0, 5, 0));
	SHOW(copy_file_range(in, 0, open("out", O_RDONLY), 0, 5, 0));
	SHOW(copy_file_range(in, 0, open(".", O_RDONLY), 0, 5, 0));
	return 0;
}
