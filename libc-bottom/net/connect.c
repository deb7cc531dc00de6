/* bind, connect, listen, getsockname, getpeername (POSIX): WASI cannot do or say it of the sockets that the host has opened. */
#include <errno.h>
#include "../internal/limit.h"
#include "../internal/socket.h"

LIMIT("connect");

hidden long __sys_socket_refuse(int fd)
{
	long r = __host_socket(&fd);
	return r < 0 ? r : -EOPNOTSUPP;
}
