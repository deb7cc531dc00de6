/* Anonymous memory: zeros, page aligned, given back by munmap; mmap's errors.
 * stdout:
 *   p != MAP_FAILED: yes
 *   (uintptr_t)p % page == 0: yes
 *   zero: yes
 *   munmap(p, n) = 0
 *   p != MAP_FAILED && !p[0] && !p[99]: yes
 *   munmap(p, 100) = 0
 *   MAP(0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0): EINVAL
 *   MAP(page, PROT_READ, MAP_ANONYMOUS, -1, 0): EINVAL
 *   MAP(SIZE_MAX - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0): ENOMEM
 *   MAP(page, PROT_READ, MAP_PRIVATE, -1, 0): EBADF
 *   munmap(p + 1, page): EINVAL
 *   munmap(p, 0): EINVAL
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

#define MAP(len, prot, flags, fd, off) (errno = 0, mmap(0, len, prot, flags, fd, off) == MAP_FAILED ? -1 : 0)

int main(void)
{
	size_t page = sysconf(_SC_PAGESIZE), n = 10 * page;
	char *p = mmap(0, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	IS(p != MAP_FAILED);
	IS((uintptr_t)p % page == 0);
	int zero = 1;
	for (size_t i = 0; i < n; i++) zero &= !p[i];
	IS(zero);
	memset(p, 1, n);
	SHOW(munmap(p, n));
	p = mmap(0, 100, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	IS(p != MAP_FAILED && !p[0] && !p[99]);
	SHOW(munmap(p, 100));
	/* What is unmapped can be mapped again, and again. */
	for (int i = 0; i < 2000; i++) {
		p = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED || p[0] || p[(1 << 20) - 1]) puts("failed");
		p[0] = p[(1 << 20) - 1] = 1;
		munmap(p, 1 << 20);
	}
	SHOW(MAP(0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	SHOW(MAP(page, PROT_READ, MAP_ANONYMOUS, -1, 0));
	SHOW(MAP(SIZE_MAX - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	SHOW(MAP(page, PROT_READ, MAP_PRIVATE, -1, 0));
	SHOW(munmap(p + 1, page));
	SHOW(munmap(p, 0));
	return 0;
}
