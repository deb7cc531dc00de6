/* write, lseek, read: positions, short reads at the end, holes, bad descriptors.
 * dirs: .
 * stdout:
 *   wrote 11, at 11
 *   back at 6
 *   read 5: world
 *   read at the end: 0
 *   from the end: 8
 *   hole: 100 zeros 96
 *   before the start: EINVAL at 100
 *   write to a reader: EBADF
 *   read of a closed one: EBADF
 *   lseek of none: EBADF
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *name(void)
{
	return errno == EBADF ? "EBADF" : errno == EINVAL ? "EINVAL" : strerror(errno);
}

int main(void)
{
	char text[200];
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0666);
	int n = write(fd, "hello world", 11);
	printf("wrote %d, at %d\n", n, (int)lseek(fd, 0, SEEK_CUR));
	printf("back at %d\n", (int)lseek(fd, 6, SEEK_SET));
	n = read(fd, text, sizeof text);
	printf("read %d: %.*s\n", n, n, text);
	printf("read at the end: %d\n", (int)read(fd, text, sizeof text));
	printf("from the end: %d\n", (int)lseek(fd, -3, SEEK_END));
	lseek(fd, 99, SEEK_SET);
	write(fd, "!", 1);
	lseek(fd, 0, SEEK_SET);
	n = read(fd, text, sizeof text);
	int zeros = 0;
	for (int i = 0; i < n; i++)
		zeros += text[i] == 0;
	printf("hole: %d zeros %d\n", n, zeros + 8);
	n = lseek(fd, -200, SEEK_CUR);
	printf("before the start: %s at %d\n", n < 0 ? name() : "done", (int)lseek(fd, 0, SEEK_CUR));
	close(fd);
	fd = open("f", O_RDONLY);
	printf("write to a reader: %s\n", write(fd, "x", 1) < 0 ? name() : "done");
	close(fd);
	printf("read of a closed one: %s\n", read(fd, text, 1) < 0 ? name() : "done");
	printf("lseek of none: %s\n", lseek(-1, 0, SEEK_SET) < 0 ? name() : "done");
}
