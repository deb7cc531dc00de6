/* setsockopt (POSIX): WASI has no options to set. */
#include <errno.h>
#include <sys/socket.h>
#include "../internal/limit.h"
#include "../internal/socket.h"

LIMIT("setsockopt");

hidden long __sys_setsockopt(int fd, int level, int name, const void *value, socklen_t len)
{
	long r = __host_socket(&fd);
	return r < 0 ? r : -ENOPROTOOPT;
}
