/* mprotect, madvise, msync, mlock accept what they cannot do anything about, and some refuse bad addresses.
 * stdout:
 *   mprotect(p, page, PROT_READ) = 0
 *   p[0] = 7
 *   mprotect(p, page, PROT_READ | PROT_WRITE) = 0
 *   p[0] = 8
 *   madvise(p, page, MADV_WILLNEED) = 0
 *   madvise(p + 1, page, MADV_WILLNEED): EINVAL
 *   posix_madvise(p, page, POSIX_MADV_NORMAL) = 0
 *   msync(p, page, MS_SYNC) = 0
 *   msync(p + 1, page, MS_SYNC): EINVAL
 *   msync(p, page, 64): EINVAL
 *   mlock(p, page) = 0
 *   munlock(p, page) = 0
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	size_t page = sysconf(_SC_PAGESIZE);
	char *p = mmap(0, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	p[0] = 7;
	SHOW(mprotect(p, page, PROT_READ));
	SHOW(p[0]);
	SHOW(mprotect(p, page, PROT_READ | PROT_WRITE));
	p[0] = 8;
	SHOW(p[0]);
	SHOW(madvise(p, page, MADV_WILLNEED));
	SHOW(madvise(p + 1, page, MADV_WILLNEED));
	SHOW(posix_madvise(p, page, POSIX_MADV_NORMAL));
	SHOW(msync(p, page, MS_SYNC));
	SHOW(msync(p + 1, page, MS_SYNC));
	SHOW(msync(p, page, 64));
	SHOW(mlock(p, page));
	SHOW(munlock(p, page));
	return 0;
}
