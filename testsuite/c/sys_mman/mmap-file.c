/* mmap of a file: private changes stay private, shared ones reach the file at msync and munmap.
 * dirs: .
 * stdout:
 *   hello, world
 *   p[12] = 0
 *   munmap(p, 12) = 0
 *   12 hello, world
 *   msync(p, 12, MS_SYNC) = 0
 *   12 Jello, world
 *   munmap(p, 12) = 0
 *   12 JEllo, world
 *   munmap(p, 12) = 0
 *   12 JEllo, worl!
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

static void show(int fd)
{
	char buf[32] = "";
	ssize_t n = pread(fd, buf, 31, 0);
	printf("%d %s\n", (int)n, buf);
}

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "hello, world", 12);
	char *p = mmap(0, 12, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	printf("%.12s\n", p);
	SHOW(p[12]);
	p[0] = 'J';
	SHOW(munmap(p, 12));
	show(fd);
	p = mmap(0, 12, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	p[0] = 'J';
	SHOW(msync(p, 12, MS_SYNC));
	show(fd);
	p[1] = 'E';
	p[12] = 'x';
	SHOW(munmap(p, 12));
	show(fd);
	/* A mapping outlives its descriptor. */
	int again = open("f", O_RDWR);
	p = mmap(0, 12, PROT_READ | PROT_WRITE, MAP_SHARED, again, 0);
	close(again);
	p[11] = '!';
	SHOW(munmap(p, 12));
	show(fd);
	return 0;
}
