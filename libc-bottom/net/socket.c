/*
 * Sockets (POSIX socket) as far as WASI goes: accept, recv, send and shutdown of sockets that the host has opened before.
 * What no socket can do is in files of its own, so that a program which only accepts carries no note of it.
 */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/socket.h>
#include "../internal/signal.h"
#include "../internal/socket.h"
#include "../internal/wasi.h"

hidden long __fd_opened(int);
hidden void __sigpipe(void);

/* WASI does not tell the peer's address. */
static void no_address(void *addr, socklen_t *len)
{
	struct sockaddr unknown = { .sa_family = AF_UNSPEC };
	if (!addr || !len) return;
	memcpy(addr, &unknown, *len < sizeof unknown ? *len : sizeof unknown);
	*len = sizeof unknown;
}

/*
 * MSG_DONTWAIT, which WASI has as a flag of the descriptor only: sets it for one call. The flags to be set afterwards, or -1 where
 * nothing is to be undone.
 */
static int no_wait(int fd, int flags)
{
	struct wasi_fdstat st;
	if (!(flags & MSG_DONTWAIT) || wasi_fd_fdstat_get(fd, &st) || st.flags & WASI_FDFLAG_NONBLOCK) return -1;
	return wasi_fd_fdstat_set_flags(fd, st.flags | WASI_FDFLAG_NONBLOCK) ? -1 : st.flags;
}

static void wait_again(int fd, int before)
{
	if (before >= 0) wasi_fd_fdstat_set_flags(fd, before);
}

hidden long __sys_accept4(int fd, void *addr, void *len, int flags)
{
	SIGNAL_POINT();
	long r = __host_socket(&fd);
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
	long r = __host_socket(&fd);
	if (r < 0) return r;
	/* MSG_MORE is a hint: what is sent at once may go in fewer packets. */
	if (flags & ~(MSG_NOSIGNAL | MSG_DONTWAIT | MSG_MORE) || m->msg_controllen) return -EOPNOTSUPP;
	if (m->msg_name) return -EISCONN;
	size_t done;
	int before = no_wait(fd, flags);
	int err = wasi_sock_send(fd, m->msg_iov, m->msg_iovlen, 0, &done);
	wait_again(fd, before);
	if (err == EPIPE && !(flags & MSG_NOSIGNAL)) __sigpipe();
	return err ? -err : (long)done;
}

hidden long __sys_recvmsg(int fd, void *msg, int flags)
{
	SIGNAL_POINT();
	struct msghdr *m = msg;
	long r = __host_socket(&fd);
	if (r < 0) return r;
	/* As on Linux, MSG_NOSIGNAL means nothing here, and no descriptors come that MSG_CMSG_CLOEXEC could be for. */
	if (flags & ~(MSG_PEEK | MSG_WAITALL | MSG_DONTWAIT | MSG_NOSIGNAL | MSG_CMSG_CLOEXEC)) return -EOPNOTSUPP;
	size_t done;
	uint16_t truncated;
	int before = no_wait(fd, flags);
	int err = wasi_sock_recv(fd, m->msg_iov, m->msg_iovlen, flags & (MSG_PEEK | MSG_WAITALL), &done, &truncated);
	wait_again(fd, before);
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
	long r = __host_socket(&fd);
	if (r < 0) return r;
	if (how != SHUT_RD && how != SHUT_WR && how != SHUT_RDWR) return -EINVAL;
	return -wasi_sock_shutdown(fd, how);
}
