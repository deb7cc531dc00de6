/* getsockopt (POSIX): what WASI tells of a socket is its type, whether it accepts connections, and that there is no error. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include "../internal/socket.h"
#include "../internal/wasi.h"

/* A host that gives every right to every socket is believed. */
static int accepts(int fd)
{
	struct wasi_fdstat st;
	return !wasi_fd_fdstat_get(fd, &st) && st.rights_base & WASI_RIGHT_SOCK_ACCEPT;
}

hidden long __sys_getsockopt(int fd, int level, int name, void *value, void *len)
{
	long r = __host_socket(&fd);
	socklen_t *size = len;
	int n = 0;
	if (r < 0) return r;
	if (level != SOL_SOCKET) return -ENOPROTOOPT;
	switch (name) {
	case SO_TYPE: n = r == WASI_FT_SOCK_DGRAM ? SOCK_DGRAM : SOCK_STREAM; break;
	case SO_ACCEPTCONN: n = accepts(fd); break;
	case SO_ERROR: break;
	default: return -ENOPROTOOPT;
	}
	if (*size > sizeof n) *size = sizeof n;
	memcpy(value, &n, *size);
	return 0;
}
