/* The socket calls on what is no socket say ENOTSOCK, on what is not open EBADF.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * dirs: .
 * stdout:
 *   bind(fd, a, len): ENOTSOCK
 *   connect(fd, a, len): ENOTSOCK
 *   listen(fd, 1): ENOTSOCK
 *   accept(fd, 0, 0): ENOTSOCK
 *   accept4(fd, 0, 0, SOCK_NONBLOCK): ENOTSOCK
 *   getsockname(fd, a, &len): ENOTSOCK
 *   getpeername(fd, a, &len): ENOTSOCK
 *   getsockopt(fd, SOL_SOCKET, SO_TYPE, &v, &vlen): ENOTSOCK
 *   setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &v, vlen): ENOTSOCK
 *   send(fd, buf, 4, 0): ENOTSOCK
 *   sendto(fd, buf, 4, 0, a, len): ENOTSOCK
 *   sendmsg(fd, &m, 0): ENOTSOCK
 *   recv(fd, buf, 4, 0): ENOTSOCK
 *   recvfrom(fd, buf, 4, 0, a, &len): ENOTSOCK
 *   recvmsg(fd, &m, 0): ENOTSOCK
 *   shutdown(fd, SHUT_RDWR): ENOTSOCK
 *   bind(fd, a, len): ENOTSOCK
 *   connect(fd, a, len): ENOTSOCK
 *   listen(fd, 1): ENOTSOCK
 *   accept(fd, 0, 0): ENOTSOCK
 *   accept4(fd, 0, 0, SOCK_NONBLOCK): ENOTSOCK
 *   getsockname(fd, a, &len): ENOTSOCK
 *   getpeername(fd, a, &len): ENOTSOCK
 *   getsockopt(fd, SOL_SOCKET, SO_TYPE, &v, &vlen): ENOTSOCK
 *   setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &v, vlen): ENOTSOCK
 *   send(fd, buf, 4, 0): ENOTSOCK
 *   sendto(fd, buf, 4, 0, a, len): ENOTSOCK
 *   sendmsg(fd, &m, 0): ENOTSOCK
 *   recv(fd, buf, 4, 0): ENOTSOCK
 *   recvfrom(fd, buf, 4, 0, a, &len): ENOTSOCK
 *   recvmsg(fd, &m, 0): ENOTSOCK
 *   shutdown(fd, SHUT_RDWR): ENOTSOCK
 *   bind(fd, a, len): EBADF
 *   connect(fd, a, len): EBADF
 *   listen(fd, 1): EBADF
 *   accept(fd, 0, 0): EBADF
 *   accept4(fd, 0, 0, SOCK_NONBLOCK): EBADF
 *   getsockname(fd, a, &len): EBADF
 *   getpeername(fd, a, &len): EBADF
 *   getsockopt(fd, SOL_SOCKET, SO_TYPE, &v, &vlen): EBADF
 *   setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &v, vlen): EBADF
 *   send(fd, buf, 4, 0): EBADF
 *   sendto(fd, buf, 4, 0, a, len): EBADF
 *   sendmsg(fd, &m, 0): EBADF
 *   recv(fd, buf, 4, 0): EBADF
 *   recvfrom(fd, buf, 4, 0, a, &len): EBADF
 *   recvmsg(fd, &m, 0): EBADF
 *   shutdown(fd, SHUT_RDWR): EBADF
 *   bind(fd, a, len): EBADF
 *   connect(fd, a, len): EBADF
 *   listen(fd, 1): EBADF
 *   accept(fd, 0, 0): EBADF
 *   accept4(fd, 0, 0, SOCK_NONBLOCK): EBADF
 *   getsockname(fd, a, &len): EBADF
 *   getpeername(fd, a, &len): EBADF
 *   getsockopt(fd, SOL_SOCKET, SO_TYPE, &v, &vlen): EBADF
 *   setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &v, vlen): EBADF
 *   send(fd, buf, 4, 0): EBADF
 *   sendto(fd, buf, 4, 0, a, len): EBADF
 *   sendmsg(fd, &m, 0): EBADF
 *   recv(fd, buf, 4, 0): EBADF
 *   recvfrom(fd, buf, 4, 0, a, &len): EBADF
 *   recvmsg(fd, &m, 0): EBADF
 *   shutdown(fd, SHUT_RDWR): EBADF
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include "../show.h"

static void all(int fd)
{
	char buf[4];
	int v = 0;
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr *a = (void *)&in;
	socklen_t len = sizeof in, vlen = sizeof v;
	struct iovec iov = { buf, 4 };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1 };
	SHOW(bind(fd, a, len));
	SHOW(connect(fd, a, len));
	SHOW(listen(fd, 1));
	SHOW(accept(fd, 0, 0));
	SHOW(accept4(fd, 0, 0, SOCK_NONBLOCK));
	SHOW(getsockname(fd, a, &len));
	SHOW(getpeername(fd, a, &len));
	SHOW(getsockopt(fd, SOL_SOCKET, SO_TYPE, &v, &vlen));
	SHOW(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &v, vlen));
	SHOW(send(fd, buf, 4, 0));
	SHOW(sendto(fd, buf, 4, 0, a, len));
	SHOW(sendmsg(fd, &m, 0));
	SHOW(recv(fd, buf, 4, 0));
	SHOW(recvfrom(fd, buf, 4, 0, a, &len));
	SHOW(recvmsg(fd, &m, 0));
	SHOW(shutdown(fd, SHUT_RDWR));
}

int main(void)
{
	int p[2];
	pipe(p);
	all(open("f", O_RDWR | O_CREAT, 0644));
	all(p[0]);
	all(-1);
	all(99);
	return 0;
}
