/*
 * Sockets (POSIX socket) as far as WASI goes: accept, recv, send and shutdown of sockets that the host has opened before. No
 * other can be made: no address family is supported. The rest fails after POSIX's own checks, EBADF and ENOTSOCK.
 */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/socket.h>
#include "../internal/fd.h"
#include "../internal/signal.h"
#include "../internal/wasi.h"

hidden long __fd_opened(int);
hidden void __sigpipe(void);

/* *fd becomes the host's number of a socket. Its WASI file type, or a negative errno. */
static long host_socket(int *fd)
{
	struct wasi_fdstat st;
	if (fd_virtual(fd)) return -ENOTSOCK;
	int err = wasi_fd_fdstat_get(*fd, &st);
	if (err) return -err;
	return st.filetype == WASI_FT_SOCK_DGRAM || st.filetype == WASI_FT_SOCK_STREAM ? st.filetype : -ENOTSOCK;
}

hidden long __sys_socket(int domain, int type, int protocol)
{
	return -EAFNOSUPPORT;
}

hidden long __sys_socketpair(int domain, int type, int protocol, int *fd)
{
	return -EAFNOSUPPORT;
}

/* bind, connect, listen, getsockname, getpeername: WASI cannot do or say it. */
hidden long __sys_socket_refuse(int fd)
{
	long r = host_socket(&fd);
	return r < 0 ? r : -EOPNOTSUPP;
}

/* WASI does not tell the peer's address. */
static void no_address(void *addr, socklen_t *len)
{
	struct sockaddr unknown = { .sa_family = AF_UNSPEC };
	if (!addr || !len) return;
	memcpy(addr, &unknown, *len < sizeof unknown ? *len : sizeof unknown);
	*len = sizeof unknown;
}

hidden long __sys_accept4(int fd, void *addr, void *len, int flags)
{
	SIGNAL_POINT();
	long r = host_socket(&fd);
	if (r < 0) return r;
	if (flags & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)) return -EINVAL;
	int new, err = wasi_sock_accept(fd, flags & SOCK_NONBLOCK ? WASI_FDFLAG_NONBLOCK : 0, &new);
	if (err) return -err;
	no_address(addr, len);
	return __fd_opened(new);
}

hidden long __sys_sendmsg(int fd, const void *msg, int flags)
{
	SIGNAL_POINT();
	const struct msghdr *m = msg;
	long r = host_socket(&fd);
	if (r < 0) return r;
	if (flags & ~MSG_NOSIGNAL || m->msg_controllen) return -EOPNOTSUPP;
	if (m->msg_name) return -EISCONN;
	size_t done;
	int err = wasi_sock_send(fd, m->msg_iov, m->msg_iovlen, 0, &done);
	if (err == EPIPE && !(flags & MSG_NOSIGNAL)) __sigpipe();
	return err ? -err : (long)done;
}

hidden long __sys_recvmsg(int fd, void *msg, int flags)
{
	SIGNAL_POINT();
	struct msghdr *m = msg;
	long r = host_socket(&fd);
	if (r < 0) return r;
	if (flags & ~(MSG_PEEK | MSG_WAITALL)) return -EOPNOTSUPP;
	size_t done;
	uint16_t truncated;
	int err = wasi_sock_recv(fd, m->msg_iov, m->msg_iovlen, flags, &done, &truncated);
	if (err) return -err;
	if (m->msg_name) no_address(m->msg_name, &m->msg_namelen);
	m->msg_controllen = 0;
	m->msg_flags = truncated & 1 ? MSG_TRUNC : 0;
	return done;
}

hidden long __sys_sendto(int fd, const void *buf, size_t len, int flags, const void *addr, socklen_t addrlen)
{
	struct iovec iov = { (void *)buf, len };
	struct msghdr m = { .msg_name = (void *)addr, .msg_namelen = addrlen, .msg_iov = &iov, .msg_iovlen = 1 };
	return __sys_sendmsg(fd, &m, flags);
}

hidden long __sys_recvfrom(int fd, void *buf, size_t len, int flags, void *addr, void *addrlen)
{
	struct iovec iov = { buf, len };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1 };
	long r = __sys_recvmsg(fd, &m, flags);
	if (r >= 0) no_address(addr, addrlen);
	return r;
}

hidden long __sys_shutdown(int fd, int how)
{
	long r = host_socket(&fd);
	if (r < 0) return r;
	if (how != SHUT_RD && how != SHUT_WR && how != SHUT_RDWR) return -EINVAL;
	return -wasi_sock_shutdown(fd, how);
}

hidden long __sys_getsockopt(int fd, int level, int name, void *value, void *len)
{
	long r = host_socket(&fd);
	socklen_t *size = len;
	if (r < 0) return r;
	if (level != SOL_SOCKET || (name != SO_TYPE && name != SO_ERROR)) return -ENOPROTOOPT;
	int n = name == SO_ERROR ? 0 : r == WASI_FT_SOCK_DGRAM ? SOCK_DGRAM : SOCK_STREAM;
	if (*size > sizeof n) *size = sizeof n;
	memcpy(value, &n, *size);
	return 0;
}

hidden long __sys_setsockopt(int fd, int level, int name, const void *value, socklen_t len)
{
	long r = host_socket(&fd);
	return r < 0 ? r : -ENOPROTOOPT;
}
