/* mmap of a file: EBADF, EACCES for what the descriptor may not, EINVAL for an offset within a page.
 * dirs: .
 * stdout:
 *   MAP(PROT_READ, MAP_PRIVATE, rw, 0) = 0
 *   MAP(PROT_READ, MAP_SHARED, r, 0) = 0
 *   MAP(PROT_READ | PROT_WRITE, MAP_PRIVATE, r, 0) = 0
 *   MAP(PROT_READ | PROT_WRITE, MAP_SHARED, r, 0): EACCES
 *   MAP(PROT_READ, MAP_PRIVATE, w, 0): EACCES
 *   MAP(PROT_WRITE, MAP_SHARED, w, 0): EACCES
 *   MAP(PROT_READ, MAP_PRIVATE, rw, 1): EINVAL
 *   MAP(PROT_READ, MAP_PRIVATE, -1, 0): EBADF
 *   MAP(PROT_READ, MAP_PRIVATE, 99, 0): EBADF
 *   MAP(PROT_READ, MAP_PRIVATE, p[0], 0): ENODEV
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

#define MAP(prot, flags, fd, off) (errno = 0, mmap(0, 100, prot, flags, fd, off) == MAP_FAILED ? -1 : 0)

int main(void)
{
	int p[2], rw = open("f", O_RDWR | O_CREAT, 0644), r = open("f", O_RDONLY), w = open("f", O_WRONLY);
	write(rw, "hello", 5);
	SHOW(MAP(PROT_READ, MAP_PRIVATE, rw, 0));
	SHOW(MAP(PROT_READ, MAP_SHARED, r, 0));
	SHOW(MAP(PROT_READ | PROT_WRITE, MAP_PRIVATE, r, 0));
	SHOW(MAP(PROT_READ | PROT_WRITE, MAP_SHARED, r, 0));
	SHOW(MAP(PROT_READ, MAP_PRIVATE, w, 0));
	SHOW(MAP(PROT_WRITE, MAP_SHARED, w, 0));
	SHOW(MAP(PROT_READ, MAP_PRIVATE, rw, 1));
	SHOW(MAP(PROT_READ, MAP_PRIVATE, -1, 0));
	SHOW(MAP(PROT_READ, MAP_PRIVATE, 99, 0));
	pipe(p);
	SHOW(MAP(PROT_READ, MAP_PRIVATE, p[0], 0));
	return 0;
}
