/* sendmmsg, recvmmsg (Linux): one message after the other. A failure after the first is told by the next call. */
#include <features.h>
#include <limits.h>
#include <sys/socket.h>
#include <time.h>

hidden long __sys_sendmsg(int, const void *, int);
hidden long __sys_recvmsg(int, void *, int);

hidden long __sys_sendmmsg(int fd, void *messages, unsigned n, unsigned flags)
{
	struct mmsghdr *m = messages;
	unsigned i;
	if (n > IOV_MAX) n = IOV_MAX;
	for (i = 0; i < n; i++) {
		long r = __sys_sendmsg(fd, &m[i].msg_hdr, flags);
		if (r < 0) return i ? i : r;
		m[i].msg_len = r;
	}
	return i;
}

/* As on Linux, the time is looked at after each message, so that it ends no wait. */
hidden long __sys_recvmmsg(int fd, void *messages, unsigned n, unsigned flags, const void *timeout)
{
	struct mmsghdr *m = messages;
	const struct timespec *ts = timeout;
	struct timespec start, now;
	unsigned i;
	if (n > IOV_MAX) n = IOV_MAX;
	if (ts) clock_gettime(CLOCK_MONOTONIC, &start);
	for (i = 0; i < n; i++) {
		long r = __sys_recvmsg(fd, &m[i].msg_hdr, flags & ~MSG_WAITFORONE);
		if (r < 0) return i ? i : r;
		m[i].msg_len = r;
		if (!ts) continue;
		clock_gettime(CLOCK_MONOTONIC, &now);
		long long gone = (now.tv_sec - start.tv_sec) * 1000000000LL + now.tv_nsec - start.tv_nsec;
		if (gone >= ts->tv_sec * 1000000000LL + ts->tv_nsec) return i + 1;
	}
	return i;
}
