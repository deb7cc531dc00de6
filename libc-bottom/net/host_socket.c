/* Whether a descriptor is a socket of the host's, for all calls on sockets. */
#include <errno.h>
#include "../internal/fd.h"
#include "../internal/socket.h"
#include "../internal/wasi.h"

hidden long __host_socket(int *fd)
{
	struct wasi_fdstat st;
	if (fd_virtual(fd)) return -ENOTSOCK;
	int err = wasi_fd_fdstat_get(*fd, &st);
	if (err) return -err;
	return st.filetype == WASI_FT_SOCK_DGRAM || st.filetype == WASI_FT_SOCK_STREAM ? st.filetype : -ENOTSOCK;
}
