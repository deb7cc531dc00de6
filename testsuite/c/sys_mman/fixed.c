/* MAP_FIXED takes the place of what mmap has given there; what is not mapped may be unmapped again and again.
 * stdout:
 *   map(m + PAGES(1), PAGES(1), MAP_FIXED) == m + PAGES(1): yes
 *   m[PAGES(1) - 1] = 7
 *   m[PAGES(1)] = 0
 *   m[PAGES(2) - 1] = 0
 *   m[PAGES(2)] = 7
 *   munmap(m + PAGES(1), PAGES(2)) = 0
 *   munmap(m + PAGES(1), PAGES(2)) = 0
 *   munmap(m + PAGES(2), PAGES(1)) = 0
 *   map(m, PAGES(4), MAP_FIXED) == m: yes
 *   m[0] + m[PAGES(2)] + m[PAGES(4) - 1] = 0
 *   munmap(m, PAGES(4)) = 0
 *   munmap(m + PAGES(1), PAGES(1)) = 0
 *   map(m + 1, PAGES(1), MAP_FIXED) == MAP_FAILED && errno == EINVAL: yes
 *   a[0] == 1 && a[PAGES(2) - 1] == 1 && b[0] == 2 && b[PAGES(2) - 1] == 2 && c[0] == 3: yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/mman.h>

#define PAGES(n) ((n) * 65536)

static char *map(void *at, size_t len, int flags)
{
	return mmap(at, len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
}

int main(void)
{
	char *m = map(0, PAGES(4), 0);
	memset(m, 7, PAGES(4));
	IS(map(m + PAGES(1), PAGES(1), MAP_FIXED) == m + PAGES(1));
	SHOW(m[PAGES(1) - 1]);
	SHOW(m[PAGES(1)]);
	SHOW(m[PAGES(2) - 1]);
	SHOW(m[PAGES(2)]);
	SHOW(munmap(m + PAGES(1), PAGES(2)));
	SHOW(munmap(m + PAGES(1), PAGES(2)));
	SHOW(munmap(m + PAGES(2), PAGES(1)));
	IS(map(m, PAGES(4), MAP_FIXED) == m);
	SHOW(m[0] + m[PAGES(2)] + m[PAGES(4) - 1]);
	m[PAGES(2)] = 1;
	SHOW(munmap(m, PAGES(4)));
	SHOW(munmap(m + PAGES(1), PAGES(1)));
	IS(map(m + 1, PAGES(1), MAP_FIXED) == MAP_FAILED && errno == EINVAL);
	/* Every range is given once. */
	char *a = map(0, PAGES(2), 0), *b = map(0, PAGES(2), 0), *c = map(0, PAGES(1), 0);
	memset(a, 1, PAGES(2));
	memset(b, 2, PAGES(2));
	memset(c, 3, PAGES(1));
	IS(a[0] == 1 && a[PAGES(2) - 1] == 1 && b[0] == 2 && b[PAGES(2) - 1] == 2 && c[0] == 3);
	return 0;
}
