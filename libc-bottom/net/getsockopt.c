/* getsockopt (POSIX): what WASI tells of a socket is its type, and that there is no error. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include "../internal/socket.h"
#include "../internal/wasi.h"

hidden long __sys_getsockopt(int fd, int level, int name, void *value, void *len)
{
	long r = __host_socket(&fd);
	socklen_t *size = len;
	if (r < 0) return r;
	if (level != SOL_SOCKET || (name != SO_TYPE && name != SO_ERROR)) return -ENOPROTOOPT;
	int n = name == SO_ERROR ? 0 : r == WASI_FT_SOCK_DGRAM ? SOCK_DGRAM : SOCK_STREAM;
	if (*size > sizeof n) *size = sizeof n;
	memcpy(value, &n, *size);
	return 0;
}
