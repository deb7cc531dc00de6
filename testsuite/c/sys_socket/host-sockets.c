/* accept, recv, send, shutdown and the socket options, on sockets that the host has opened: here a host in this file, in place of the
 * runner's (cli/listen.transcript has that). It has a listener, 8, and what is accepted echoes what is sent.
 * flags: -Wno-wasicc-limits
 * host: skip the host makes sockets itself
 * stdout:
 *   accept4(LISTENER, (void *)&addr, &len, SOCK_NONBLOCK | SOCK_CLOEXEC) = 9
 *   addr.sin_family == AF_UNSPEC && nonblocking: yes
 *   accept4(LISTENER, 0, 0, 1): EINVAL
 *   accept(LISTENER, 0, 0) = 9
 *   !nonblocking: yes
 *   send(ACCEPTED, "hello", 5, 0) = 5
 *   recv(ACCEPTED, text, 3, MSG_PEEK) = 3
 *   recv(ACCEPTED, text, sizeof text, MSG_WAITALL) = 5
 *   hello
 *   last_flags == 2 = 1
 *   sendto(ACCEPTED, "abc", 3, MSG_NOSIGNAL, 0, 0) = 3
 *   sendto(ACCEPTED, "abc", 3, 0, (void *)&addr, len): EISCONN
 *   send(ACCEPTED, "abc", 3, MSG_OOB): ENOTSUP
 *   recvfrom(ACCEPTED, text, sizeof text, 0, (void *)&addr, &len) = 3
 *   recv(ACCEPTED, text, sizeof text, MSG_OOB): ENOTSUP
 *   sendmsg(ACCEPTED, &m, 0) = 8
 *   recvmsg(ACCEPTED, &m, 0) = 3
 *   m.msg_flags == MSG_TRUNC && m.msg_controllen == 0: yes
 *   getsockopt(ACCEPTED, SOL_SOCKET, SO_TYPE, &type, &len) = 0
 *   type == SOCK_STREAM && len == sizeof type: yes
 *   getsockopt(ACCEPTED, SOL_SOCKET, SO_ERROR, &type, &len) = 0
 *   type = 0
 *   getsockopt(ACCEPTED, SOL_SOCKET, SO_RCVBUF, &type, &len): ENOPROTOOPT
 *   setsockopt(ACCEPTED, SOL_SOCKET, SO_REUSEADDR, &type, sizeof type): ENOPROTOOPT
 *   bind(ACCEPTED, (void *)&addr, sizeof addr): ENOTSUP
 *   connect(ACCEPTED, (void *)&addr, sizeof addr): ENOTSUP
 *   listen(LISTENER, 5): ENOTSUP
 *   getsockname(ACCEPTED, (void *)&addr, &len): ENOTSUP
 *   getpeername(ACCEPTED, (void *)&addr, &len): ENOTSUP
 *   shutdown(ACCEPTED, 77): EINVAL
 *   shutdown(LISTENER, SHUT_RD): ENOTCONN
 *   shutdown(ACCEPTED, SHUT_RDWR) = 0
 *   how_shut == SHUT_RDWR = 1
 *   send(ACCEPTED, "x", 1, MSG_NOSIGNAL): EPIPE
 *   pipes = 0
 *   send(ACCEPTED, "x", 1, 0): EPIPE
 *   pipes = 1
 *   accept(LISTENER, 0, 0): EAGAIN
 *   recv(ACCEPTED, text, 1, 0): EBADF
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LISTENER = 8, ACCEPTED = 9, STREAM = 6, REGULAR = 4 };

static char echo[100];
static size_t held;
static int nonblocking, closed, how_shut, last_flags;

struct fdstat {
	uint8_t type;
	uint16_t flags;
	uint64_t base, inheriting;
};

/* WASI's functions, by libc's names for them. */
int wasi_fd_fdstat_get(int fd, struct fdstat *st)
{
	*st = (struct fdstat){ .type = fd >= LISTENER ? STREAM : REGULAR, .base = -1, .inheriting = -1 };
	return fd > ACCEPTED || (fd == ACCEPTED && closed) ? EBADF : 0;
}

int wasi_sock_accept(int fd, uint16_t flags, int *new)
{
	if (fd != LISTENER) return EINVAL;
	if (closed == 2) return EAGAIN;
	nonblocking = flags == 4;
	*new = ACCEPTED;
	return 0;
}

int wasi_sock_recv(int fd, const struct iovec *iov, size_t n, uint16_t flags, size_t *done, uint16_t *out)
{
	if (fd != ACCEPTED) return ENOTCONN;
	last_flags = flags;
	*done = held < iov->iov_len ? held : iov->iov_len;
	memcpy(iov->iov_base, echo, *done);
	*out = held > iov->iov_len;
	if (!(flags & 1)) memmove(echo, echo + *done, held -= *done);
	return 0;
}

int wasi_sock_send(int fd, const struct iovec *iov, size_t n, uint16_t flags, size_t *done)
{
	if (fd != ACCEPTED) return ENOTCONN;
	if (how_shut) return EPIPE;
	for (*done = 0; n--; iov++) {
		memcpy(echo + held, iov->iov_base, iov->iov_len);
		held += iov->iov_len;
		*done += iov->iov_len;
	}
	return 0;
}

int wasi_sock_shutdown(int fd, uint8_t how)
{
	if (fd != ACCEPTED) return ENOTCONN;
	how_shut = how;
	return 0;
}

static volatile sig_atomic_t pipes;

static void handler(int sig)
{
	pipes++;
}

int main(void)
{
	char text[20] = "";
	struct sockaddr_in addr;
	socklen_t len = sizeof addr;
	struct stat st;
	SHOW(accept4(LISTENER, (void *)&addr, &len, SOCK_NONBLOCK | SOCK_CLOEXEC));
	IS(addr.sin_family == AF_UNSPEC && nonblocking);
	SHOW(accept4(LISTENER, 0, 0, 1));
	SHOW(accept(LISTENER, 0, 0));
	IS(!nonblocking);
	SHOW(send(ACCEPTED, "hello", 5, 0));
	SHOW(recv(ACCEPTED, text, 3, MSG_PEEK));
	SHOW(recv(ACCEPTED, text, sizeof text, MSG_WAITALL));
	puts(text);
	SHOW(last_flags == 2);
	SHOW(sendto(ACCEPTED, "abc", 3, MSG_NOSIGNAL, 0, 0));
	SHOW(sendto(ACCEPTED, "abc", 3, 0, (void *)&addr, len));
	SHOW(send(ACCEPTED, "abc", 3, MSG_OOB));
	len = sizeof addr;
	SHOW(recvfrom(ACCEPTED, text, sizeof text, 0, (void *)&addr, &len));
	SHOW(recv(ACCEPTED, text, sizeof text, MSG_OOB));
	struct iovec two[2] = { { "one ", 4 }, { "two", 4 } }, in = { text, 3 };
	struct msghdr m = { .msg_iov = two, .msg_iovlen = 2 };
	SHOW(sendmsg(ACCEPTED, &m, 0));
	m = (struct msghdr){ .msg_iov = &in, .msg_iovlen = 1 };
	SHOW(recvmsg(ACCEPTED, &m, 0));
	IS(m.msg_flags == MSG_TRUNC && m.msg_controllen == 0);
	int type = 0;
	len = sizeof type;
	SHOW(getsockopt(ACCEPTED, SOL_SOCKET, SO_TYPE, &type, &len));
	IS(type == SOCK_STREAM && len == sizeof type);
	SHOW(getsockopt(ACCEPTED, SOL_SOCKET, SO_ERROR, &type, &len));
	SHOW(type);
	SHOW(getsockopt(ACCEPTED, SOL_SOCKET, SO_RCVBUF, &type, &len));
	SHOW(setsockopt(ACCEPTED, SOL_SOCKET, SO_REUSEADDR, &type, sizeof type));
	SHOW(bind(ACCEPTED, (void *)&addr, sizeof addr));
	SHOW(connect(ACCEPTED, (void *)&addr, sizeof addr));
	SHOW(listen(LISTENER, 5));
	SHOW(getsockname(ACCEPTED, (void *)&addr, &len));
	SHOW(getpeername(ACCEPTED, (void *)&addr, &len));
	SHOW(shutdown(ACCEPTED, 77));
	SHOW(shutdown(LISTENER, SHUT_RD));
	SHOW(shutdown(ACCEPTED, SHUT_RDWR));
	SHOW(how_shut == SHUT_RDWR);
	signal(SIGPIPE, handler);
	SHOW(send(ACCEPTED, "x", 1, MSG_NOSIGNAL));
	SHOW(pipes);
	SHOW(send(ACCEPTED, "x", 1, 0));
	SHOW(pipes);
	closed = 2;
	SHOW(accept(LISTENER, 0, 0));
	SHOW(recv(ACCEPTED, text, 1, 0));
	return 0;
}
