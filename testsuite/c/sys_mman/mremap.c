/* mremap keeps what is in the pages, when it shrinks and when it moves.
 * stdout:
 *   mremap(p, 4 * page, 2 * page, 0) == p: yes
 *   p[0] == 1 && p[page] == 2: yes
 *   q != MAP_FAILED: yes
 *   q[0] == 1 && q[page] == 2 && q[99 * page] == 0: yes
 *   mremap(q, 100 * page, 0, MREMAP_MAYMOVE) == MAP_FAILED: yes
 *   EINVAL
 *   mremap(q + 1, page, page, MREMAP_MAYMOVE) == MAP_FAILED: yes
 *   EINVAL
 *   munmap(q, 100 * page) = 0
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	size_t page = sysconf(_SC_PAGESIZE);
	char *p = mmap(0, 4 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *q;
	for (int i = 0; i < 4; i++) p[i * page] = i + 1;
	IS(mremap(p, 4 * page, 2 * page, 0) == p);
	IS(p[0] == 1 && p[page] == 2);
	q = mremap(p, 2 * page, 100 * page, MREMAP_MAYMOVE);
	IS(q != MAP_FAILED);
	IS(q[0] == 1 && q[page] == 2 && q[99 * page] == 0);
	errno = 0;
	IS(mremap(q, 100 * page, 0, MREMAP_MAYMOVE) == MAP_FAILED);
	puts(errname(errno));
	IS(mremap(q + 1, page, page, MREMAP_MAYMOVE) == MAP_FAILED);
	puts(errname(errno));
	SHOW(munmap(q, 100 * page));
	return 0;
}
