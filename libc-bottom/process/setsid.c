/* setsid (POSIX): EPERM for a process that leads its group, which the only one does. */
#include <errno.h>
#include <unistd.h>
#include "../internal/limit.h"

LIMIT("setsid");

pid_t setsid(void)
{
	errno = EPERM;
	return -1;
}
