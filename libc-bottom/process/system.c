/* system (C11 7.22.4.8): there is no command processor, as system(NULL) says. */
#include <errno.h>
#include <stdlib.h>
#include "../internal/limit.h"

LIMIT("system");

int system(const char *command)
{
	if (!command) return 0;
	errno = ENOSYS;
	return -1;
}
