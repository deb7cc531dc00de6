/* socket, socketpair (POSIX socket): WASI makes no sockets, so no address family is supported. */
#include <errno.h>
#include <features.h>
#include "../internal/limit.h"

LIMIT("socket");

hidden long __sys_socket(int domain, int type, int protocol)
{
	return -EAFNOSUPPORT;
}

hidden long __sys_socketpair(int domain, int type, int protocol, int *fd)
{
	return -EAFNOSUPPORT;
}
