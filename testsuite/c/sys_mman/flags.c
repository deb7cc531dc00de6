/* EINVAL for what is no flag of msync, no protection and no advice.
 * stdout:
 *   msync(m, 65536, MS_SYNC | MS_ASYNC): EINVAL
 *   msync(m, 65536, 0x7700): EINVAL
 *   msync(m + 1, 65536, MS_SYNC): EINVAL
 *   msync(m, 65536, MS_SYNC | MS_INVALIDATE) = 0
 *   mprotect(m, 65536, PROT_NONE) = 0
 *   mprotect(m, 65536, 0x7700): EINVAL
 *   mprotect(m, 65536, PROT_READ | PROT_WRITE | PROT_EXEC) = 0
 *   madvise(m, 65536, -1): EINVAL
 *   madvise(m, 65536, 77): EINVAL
 *   madvise(m + 1, 1, MADV_NORMAL): EINVAL
 *   posix_madvise(m, 65536, 77) = EINVAL
 *   posix_madvise(m, 65536, POSIX_MADV_WILLNEED) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/mman.h>

int main(void)
{
	char *m = mmap(0, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	SHOW(msync(m, 65536, MS_SYNC | MS_ASYNC));
	SHOW(msync(m, 65536, 0x7700));
	SHOW(msync(m + 1, 65536, MS_SYNC));
	SHOW(msync(m, 65536, MS_SYNC | MS_INVALIDATE));
	SHOW(mprotect(m, 65536, PROT_NONE));
	SHOW(mprotect(m, 65536, 0x7700));
	SHOW(mprotect(m, 65536, PROT_READ | PROT_WRITE | PROT_EXEC));
	SHOW(madvise(m, 65536, -1));
	SHOW(madvise(m, 65536, 77));
	SHOW(madvise(m + 1, 1, MADV_NORMAL));
	ERR(posix_madvise(m, 65536, 77));
	ERR(posix_madvise(m, 65536, POSIX_MADV_WILLNEED));
	return 0;
}
