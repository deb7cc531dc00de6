/* popen, pclose (POSIX popen): there is no command processor, and no process to wait for. */
#include <errno.h>
#include <stdio.h>
#include "../internal/limit.h"

LIMIT("popen");

FILE *popen(const char *command, const char *mode)
{
	errno = (*mode == 'r' || *mode == 'w') ? ENOSYS : EINVAL;
	return 0;
}

/* Of a stream that popen did not make. */
int pclose(FILE *f)
{
	errno = ECHILD;
	return -1;
}
