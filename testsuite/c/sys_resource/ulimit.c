/* ulimit reads and sets the largest file in blocks of 512 bytes.
 * stdout:
 *   ulimit(UL_GETFSIZE) != 0: yes
 *   ulimit(UL_SETFSIZE, 100L) = 100
 *   ulimit(UL_GETFSIZE) = 100
 *   getrlimit(RLIMIT_FSIZE, &r) = 0
 *   r.rlim_cur = 51200
 */
#include "../show.h"
#include <sys/resource.h>
#include <ulimit.h>

int main(void)
{
	struct rlimit r;
	IS(ulimit(UL_GETFSIZE) != 0);
	SHOW(ulimit(UL_SETFSIZE, 100L));
	SHOW(ulimit(UL_GETFSIZE));
	SHOW(getrlimit(RLIMIT_FSIZE, &r));
	SHOW(r.rlim_cur);
	return 0;
}
