/* munmap of the middle leaves both ends as they are.
 * stdout:
 *   munmap(p + page, page) = 0
 *   p[0] == 'a' && p[page - 1] == 'a' && p[2 * page] == 'a' && p[3 * page - 1] == 'a': yes
 *   munmap(p, page) = 0
 *   munmap(p + 2 * page, page) = 0
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	size_t page = sysconf(_SC_PAGESIZE);
	char *p = mmap(0, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memset(p, 'a', 3 * page);
	SHOW(munmap(p + page, page));
	IS(p[0] == 'a' && p[page - 1] == 'a' && p[2 * page] == 'a' && p[3 * page - 1] == 'a');
	SHOW(munmap(p, page));
	SHOW(munmap(p + 2 * page, page));
	return 0;
}
