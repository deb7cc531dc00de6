/* setgroups (Linux): the process is an ordinary user, who may not. */
#include <errno.h>
#include <grp.h>
#include "../internal/limit.h"

LIMIT("setgroups");

int setgroups(size_t n, const gid_t list[])
{
	errno = EPERM;
	return -1;
}
