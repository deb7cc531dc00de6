/* fork, vfork (POSIX fork): a WASI process cannot be copied. */
#include <errno.h>
#include <features.h>
#include <sched.h>
#include <unistd.h>
#include "../internal/limit.h"

LIMIT("fork");

pid_t fork(void)
{
	errno = ENOSYS;
	return -1;
}

int clone(int (*start)(void *), void *stack, int flags, void *arg, ...)
{
	errno = ENOSYS;
	return -1;
}
weak_alias(fork, _Fork);
weak_alias(fork, vfork);
