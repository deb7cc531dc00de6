/* What a program can do with the sockets it was started with (LISTEN_FDS), and a peer that talks to it by lines. The same
 * natively and on WASI, but for what WASI has not, which it does not try. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../../c/show.h"

enum { LISTENER = 3 };

static int pipes;

static void note_pipe(int sig)
{
	(void)sig;
	pipes++;
}

static void nothing(int sig)
{
	(void)sig;
}

/* A signal comes soon that ends a wait, now and then until it did. */
static void interrupt(int on)
{
	struct sigaction action = { .sa_handler = nothing };
	struct itimerval soon = { { 0, 50000 * on }, { 0, 50000 * on } };
	sigaction(SIGALRM, &action, 0);
	setitimer(ITIMER_REAL, &soon, 0);
}

static int option(int fd, int name)
{
	int n = -1;
	socklen_t len = sizeof n;
	return getsockopt(fd, SOL_SOCKET, name, &n, &len) < 0 ? -1 : n;
}

static int ready(int fd, int events, int timeout)
{
	struct pollfd p = { .fd = fd, .events = events };
	int n = poll(&p, 1, timeout);
	return n <= 0 ? n : p.revents;
}

static int readable(int fd)
{
	fd_set set;
	struct timeval soon = { 10, 0 };
	FD_ZERO(&set);
	FD_SET(fd, &set);
	return select(fd + 1, &set, 0, 0, &soon) == 1 && FD_ISSET(fd, &set);
}

static void tell(int fd, const char *line)
{
	if (write(fd, line, strlen(line)) < 0)
		perror("write");
}

static void listener(void)
{
	struct stat st;
	char c;
	SHOW(atoi(getenv("LISTEN_FDS")));
	SHOW(atol(getenv("LISTEN_PID")) == getpid());
	SHOW(option(LISTENER, SO_TYPE) == SOCK_STREAM);
	SHOW(option(LISTENER, SO_ACCEPTCONN));
	SHOW(fstat(LISTENER, &st) == 0 && S_ISSOCK(st.st_mode));
	SHOW((fcntl(LISTENER, F_GETFL) & O_ACCMODE) == O_RDWR);
	SHOW(lseek(LISTENER, 0, SEEK_CUR));
	SHOW(isatty(LISTENER));
	SHOW(recv(LISTENER, &c, 1, 0));
	SHOW(send(LISTENER, &c, 1, MSG_NOSIGNAL));
	SHOW(accept4(LISTENER, 0, 0, 1));
	SHOW(openat(LISTENER, "x", O_RDONLY));
}

/* The peer waits for a line before each thing it does. */
static void talk(int fd)
{
	char text[64] = "";
	struct iovec two[2] = { { text, 2 }, { text + 8, 8 } };
	struct msghdr m = { .msg_iov = two, .msg_iovlen = 2 };
	int n;
	SHOW(option(fd, SO_ACCEPTCONN));
	SHOW(option(fd, SO_ERROR));
	SHOW(accept(fd, 0, 0));
	SHOW(fcntl(fd, F_GETFL) & O_NONBLOCK);
	SHOW(ready(fd, POLLIN, 0));
	SHOW(ready(fd, POLLIN | POLLOUT, 0) == POLLOUT);
	SHOW(recv(fd, text, 8, MSG_DONTWAIT));
	SHOW(fcntl(fd, F_GETFL) & O_NONBLOCK);
	interrupt(1);
	SHOW(recv(fd, text, 8, 0));
	SHOW(read(fd, text, 8));
	SHOW(ready(fd, POLLIN, 10000));
	interrupt(0);
	tell(fd, "say hello\n");
	SHOW(ready(fd, POLLIN, 10000) == POLLIN);
	SHOW(recv(fd, text, 2, MSG_PEEK));
	SHOW(ioctl(fd, FIONREAD, &n) == 0 && n == 5);
	SHOW(recv(fd, text, sizeof text, MSG_PEEK | MSG_DONTWAIT));
	SHOW(recv(fd, text, sizeof text, 0));
	printf("%.5s\n", text);
	tell(fd, "say hello twice\n");
	SHOW(recv(fd, text, 10, MSG_WAITALL));
	printf("%.10s\n", text);
	tell(fd, "say hello\n");
	SHOW(readable(fd));
	SHOW(recvmsg(fd, &m, 0));
	printf("%.2s %.3s\n", text, text + 8);
	SHOW(fcntl(fd, F_SETFL, O_NONBLOCK));
	SHOW(read(fd, text, 4));
	n = 0;
	SHOW(ioctl(fd, FIONBIO, &n));
	SHOW(fcntl(fd, F_GETFL) & O_NONBLOCK);
	tell(fd, "say hello\n");
	SHOW(readv(fd, two, 2));
	printf("%.2s %.3s\n", text, text + 8);
	SHOW(send(fd, "send\n", 5, MSG_DONTWAIT | MSG_NOSIGNAL));
	SHOW(dprintf(dup(fd), "dprintf\n"));
}

/* The peer reads nothing, so that there is an end to what can be sent. */
static void fill(int fd)
{
	static char block[1 << 16];
	long n, sent = 0;
	tell(fd, "wait\n");
	while ((n = send(fd, block, sizeof block, MSG_DONTWAIT)) > 0)
		sent += n;
	printf("full after some: %d, %s\n", sent > 0, errname(errno));
	SHOW(ready(fd, POLLOUT, 0));
}

static void half(int fd)
{
	char text[64];
	tell(fd, "say hello\n");
	SHOW(shutdown(fd, 77));
	SHOW(shutdown(fd, SHUT_WR));
	SHOW(send(fd, "x", 1, MSG_NOSIGNAL));
	SHOW(pipes);
	SHOW(write(fd, "x", 1));
	SHOW(pipes);
	SHOW(send(fd, "x", 1, 0));
	SHOW(pipes);
	SHOW(recv(fd, text, 5, MSG_WAITALL));
	/* The peer ends when its input does. */
	SHOW(ready(fd, POLLIN, 10000) & POLLIN);
	SHOW(recv(fd, text, sizeof text, 0));
	SHOW(close(fd));
	SHOW(recv(fd, text, sizeof text, 0));
}

int main(void)
{
	signal(SIGPIPE, note_pipe);
	listener();
	SHOW(ready(LISTENER, POLLIN, 10000) == POLLIN);
	int fd = accept(LISTENER, 0, 0);
	SHOW(fd > LISTENER);
	talk(fd);
	half(fd);
	SHOW(fcntl(LISTENER, F_SETFL, O_NONBLOCK));
	SHOW(accept(LISTENER, 0, 0));
	SHOW(fcntl(LISTENER, F_SETFL, 0));
	interrupt(1);
	SHOW(accept(LISTENER, 0, 0));
	interrupt(0);
	puts("again");
	fflush(stdout);
	fd = accept4(LISTENER, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
	SHOW((fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
	fill(fd);
	SHOW(close(LISTENER));
	SHOW(accept(LISTENER, 0, 0));
	return 0;
}
